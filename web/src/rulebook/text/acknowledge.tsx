import { Button } from '@mantine/core'
import { IconCircleCheck, IconEyeCheck } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useChange } from '../../area/use-change'
import { ProblemNote } from '../../common/problem-note'
import { formatInstant } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { waitingQuery } from '../waiting/queries'
import { acknowledge, textQueries } from './queries'
import { textWords } from './words'

/** Asks the reader to confirm that they have read the version in force; says when they did. */
export function AcknowledgeBanner({ regulationId }: { regulationId: string }) {
  const t = useWords(textWords)
  const may = useMay()
  const place = usePlace()
  const { data: read } = useInfiniteQuery(textQueries.readers(regulationId))
  const confirm = useChange({
    change: (version: number, command) => acknowledge(regulationId, version, command),
    refresh: [['rulebook', 'readers', regulationId], waitingQuery().queryKey],
  })
  const data = read?.pages[0]
  if (!data) return null
  if (data.mine !== null)
    return (
      <p className="notice notice-good no-print">
        <IconCircleCheck size={18} stroke={1.8} aria-hidden />
        {t('text.acknowledged', {
          version: data.version,
          at: formatInstant(data.mine, place),
        })}
      </p>
    )
  if (!may('regulation.acknowledge')) return null
  return (
    <div className="notice notice-ask no-print">
      <IconEyeCheck size={18} stroke={1.8} aria-hidden />
      <div className="acknowledge">
        <p>{t('text.please_read', { version: data.version })}</p>
        <Button size="xs" loading={confirm.isPending} onClick={() => confirm.mutate(data.version)}>
          {t('text.acknowledge')}
        </Button>
        <ProblemNote error={confirm.error} />
      </div>
    </div>
  )
}

/** How many have read the version in force and who is missing, for those who look after it. */
export function Readers({ regulationId }: { regulationId: string }) {
  const t = useWords(textWords)
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    textQueries.readers(regulationId),
  )
  const [first] = data?.pages ?? []
  if (!data || !first) return <ProblemNote error={error} />
  return (
    <section className="panel no-print">
      <header className="panel-head">
        <h2>{t('text.readers')}</h2>
        <p>
          {t('text.read_count', { read: first.acknowledgedCount, missing: first.missingCount })}
        </p>
      </header>
      <div className="panel-body">
        <Missing people={data.pages.flatMap(({ items }) => items)} />
        {hasNextPage ? (
          <Button
            variant="default"
            size="xs"
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('text.more')}
          </Button>
        ) : null}
        <ProblemNote error={error} />
      </div>
    </section>
  )
}

function Missing({ people }: { people: readonly { personId: string; personName: string }[] }) {
  const t = useWords(textWords)
  if (people.length === 0) return <p className="panel-note">{t('text.everyone_read')}</p>
  return (
    <>
      <h3 className="field-label">{t('text.missing')}</h3>
      <ul className="missing-readers">
        {people.map(({ personId, personName }) => (
          <li key={personId}>{personName}</li>
        ))}
      </ul>
    </>
  )
}
