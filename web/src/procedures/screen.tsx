import { Button } from '@mantine/core'
import { IconChecklist, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AreaTabs } from '../area/area-tabs'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { RecordList } from './list'
import { SHELVES, type Shelf, shelfHref, shelfNamed } from './model'
import { procedureQueries } from './queries'
import { Rounds } from './rounds'
import { StartDialog } from './start-dialog'
import { procedureWords } from './words'
import '../area/area.css'
import './procedures.css'

const ROUNDS = '/procedures?show=rounds'

/** Procedures as they are carried out: what waits for the reader first; and what comes round. */
export function ProceduresScreen() {
  const t = useWords(procedureWords)
  const may = useMay()
  const asked = useSearch('show')
  const rounds = asked === 'rounds'
  const shelf = shelfNamed(asked)
  const [starting, start] = useState(false)
  return (
    <>
      <ScreenHead title={t('procedure.title')}>
        {may('procedure.record') ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => start(true)}>
            {t('procedure.start')}
          </Button>
        ) : null}
      </ScreenHead>
      <AreaTabs
        label={t('procedure.parts')}
        here={rounds ? ROUNDS : shelfHref(shelf)}
        tabs={[
          ...SHELVES.map((each) => ({ href: shelfHref(each), label: t(`procedure.${each}`) })),
          { href: ROUNDS, label: t('procedure.all') },
        ]}
      />
      <div className="area-body">{rounds ? <Rounds /> : <Shelved shelf={shelf} />}</div>
      {starting ? <StartDialog close={() => start(false)} /> : null}
    </>
  )
}

function Shelved({ shelf }: { shelf: Shelf }) {
  const t = useWords(procedureWords)
  const read = useInfiniteQuery(procedureQueries.list(shelf))
  const records = read.data?.pages.flatMap(({ items }) => items)
  if (read.error && !records) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!records) return <Waiting />
  if (records.length === 0)
    return (
      <State
        icon={IconChecklist}
        title={t(`procedure.none_${shelf}_title`)}
        text={t(`procedure.none_${shelf}_text`)}
      />
    )
  return (
    <>
      <RecordList records={records} label={t(`procedure.${shelf}`)} />
      {read.hasNextPage ? (
        <Button
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('procedure.more')}
        </Button>
      ) : null}
    </>
  )
}
