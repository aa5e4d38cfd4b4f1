import { Button, Checkbox } from '@mantine/core'
import { IconPhone, IconPhoneIncoming } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { CallList } from './list'
import { beginCall, callQueries } from './queries'
import { callWords } from './words'
import '../area/area.css'
import './calls.css'

/** The telephone log: who rang when, how long, and what came of it. */
export function CallsScreen() {
  const t = useWords(callWords)
  const may = useMay()
  const router = useRouter()
  const [mine, setMine] = useState(false)
  const read = useInfiniteQuery(callQueries.list(mine))
  const begin = useChange({
    change: (_: undefined, command) => beginCall({}, command),
    refresh: [['calls', 'list']],
    done: ({ id }) => router.history.push(`/calls/${id}`),
  })
  const calls = read.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <ScreenHead title={t('call.title')}>
        {may('call.take') ? (
          <Button
            leftSection={<IconPhoneIncoming size={16} aria-hidden />}
            loading={begin.isPending}
            onClick={() => begin.mutate(undefined)}
          >
            {t('call.take')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <ProblemNote error={begin.error} />
        <div className="area-bar">
          <Checkbox
            label={t('call.mine')}
            checked={mine}
            onChange={(event) => setMine(event.currentTarget.checked)}
          />
        </div>
        {read.error && !calls ? (
          <Failed error={read.error} retry={() => void read.refetch()} />
        ) : !calls ? (
          <Waiting />
        ) : calls.length > 0 ? (
          <CallList calls={calls} />
        ) : (
          <State icon={IconPhone} title={t('call.none_title')} text={t('call.none_text')} />
        )}
        {read.hasNextPage ? (
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t('call.more')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
