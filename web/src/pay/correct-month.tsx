import { useQuery } from '@tanstack/react-query'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { correctionWords } from './correction-words'
import { isOfMonth } from './model'
import { payQueries } from './queries'

/** The way to where an approved month is corrected, for whoever prepares pay. */
export function CorrectMonth({ month }: { readonly month: string }) {
  const t = useWords(correctionWords)
  const { language } = usePlace()
  const mayPrepare = useMay()('pay.prepare')
  const { data: runs } = useQuery({ ...payQueries.runs(), enabled: mayPrepare })
  const own = runs?.find((run) => isOfMonth(run) && run.month === month)
  if (!mayPrepare || !own) return null
  return (
    <Go className="no-print" href={`/pay/runs/${encodeURIComponent(own.id)}`}>
      {t('correction.go_to', { month: formatMonth(month, language) })}
    </Go>
  )
}
