import type { AcknowledgementsView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconEyeCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
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
  const { data } = useQuery(textQueries.readers(regulationId))
  const confirm = useChange({
    change: (version: number, command) => acknowledge(regulationId, version, command),
    refresh: [['rulebook', 'readers', regulationId], waitingQuery().queryKey],
  })
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

/** Who has read the version in force and who is missing, for those who look after it. */
export function Readers({ regulationId }: { regulationId: string }) {
  const t = useWords(textWords)
  const { data, error } = useQuery(textQueries.readers(regulationId))
  if (!data) return <ProblemNote error={error} />
  return (
    <section className="panel no-print">
      <header className="panel-head">
        <h2>{t('text.readers')}</h2>
        <p>
          {t('text.read_count', {
            read: data.acknowledged.length,
            missing: data.missing.length,
          })}
        </p>
      </header>
      <div className="panel-body">
        <Missing missing={data.missing} />
      </div>
    </section>
  )
}

function Missing({ missing }: Pick<AcknowledgementsView, 'missing'>) {
  const t = useWords(textWords)
  if (missing.length === 0) return <p className="panel-note">{t('text.everyone_read')}</p>
  return (
    <>
      <h3 className="field-label">{t('text.missing')}</h3>
      <ul className="missing-readers">
        {missing.map(({ personId, personName }) => (
          <li key={personId}>{personName}</li>
        ))}
      </ul>
    </>
  )
}
