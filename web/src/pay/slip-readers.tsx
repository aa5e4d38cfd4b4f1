import type { PayReadingView, PaySlipRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { payQueries } from './queries'
import { slipWords } from './slip-words'

/** Who else has seen a slip; read once it is opened, for most never ask. */
export function SlipReaders({ slip }: { readonly slip: PaySlipRow }) {
  const t = useWords(slipWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="panel what-changes no-print"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('slip.readers')}</summary>
      {isOpen ? <ReaderList slipId={slip.id} /> : null}
    </details>
  )
}

function ReaderList({ slipId }: { readonly slipId: string }) {
  const t = useWords(slipWords)
  const place = usePlace()
  const { data, error, refetch } = useQuery(payQueries.slipReaders(slipId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={2} />
  if (data.length === 0) return <p className="panel-body area-lead">{t('slip.no_readers')}</p>
  return (
    <ul className="panel-body correction-list">
      {data.map(({ by, how, at }: PayReadingView) => (
        <li key={`${at} ${by} ${how}`}>
          <span>{t(`slip.${how}_by`, { name: by })}</span>
          <span className="under num">{formatInstant(at, place)}</span>
        </li>
      ))}
    </ul>
  )
}
