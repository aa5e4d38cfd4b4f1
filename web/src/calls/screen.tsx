import type { CallDirection } from '@bylaw/contract'
import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { IconPhone, IconPhoneIncoming, IconPhoneOutgoing } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../common/problem-note'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { CallList } from './list'
import { callQueries } from './queries'
import { useBeginCall } from './use-begin-call'
import { callWords } from './words'
import '../area/area.css'
import './calls.css'

const DIRECTIONS: readonly CallDirection[] = ['incoming', 'outgoing']

/** The telephone log: who rang when, how long, and what came of it. */
export function CallsScreen() {
  const t = useWords(callWords)
  const may = useMay()
  const [mine, setMine] = useState(false)
  const [direction, setDirection] = useState<CallDirection>()
  const read = useInfiniteQuery(callQueries.list(mine, direction))
  const begin = useBeginCall()
  const calls = read.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <ScreenHead title={t('call.title')}>
        {may('call.take') ? (
          <>
            <Button
              leftSection={<IconPhoneIncoming size={16} aria-hidden />}
              loading={begin.isPending}
              onClick={() => begin.mutate({})}
            >
              {t('call.take')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPhoneOutgoing size={16} aria-hidden />}
              disabled={begin.isPending}
              onClick={() => begin.mutate({ direction: 'outgoing' })}
            >
              {t('call.record')}
            </Button>
          </>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <ProblemNote error={begin.error} />
        <div className="area-bar">
          <SegmentedControl
            aria-label={t('call.direction')}
            value={direction ?? 'either'}
            onChange={(next) => setDirection(DIRECTIONS.find((each) => each === next))}
            data={(['either', ...DIRECTIONS] as const).map((value) => ({
              value,
              label: t(`call.${value}`),
            }))}
          />
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
          <section className="panel">
            <CallList calls={calls} />
          </section>
        ) : mine || direction ? (
          <State
            icon={IconPhone}
            title={t('call.none_such_title')}
            text={t('call.none_such_text')}
          />
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
