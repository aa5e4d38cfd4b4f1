import type { LeaveRow } from '@bylaw/contract'
import { formatDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { halvesSaid } from './model'
import { leaveWords } from './words'

const TONES = {
  requested: 'badge-warn',
  approved: 'badge-good',
  declined: 'badge-must',
  withdrawn: 'badge-over',
} as const

/** How leave stands, in a word. */
export function LeaveBadge({ state }: Pick<LeaveRow, 'state'>) {
  const t = useWords(leaveWords)
  return <span className={`badge ${TONES[state]}`}>{t(`leave.state_${state}`)}</span>
}

/** From when to when, with its halves where they are not whole days. */
export function Stretch({
  of,
}: {
  readonly of: Pick<LeaveRow, 'from' | 'fromHalf' | 'to' | 'toHalf'>
}) {
  const t = useWords(leaveWords)
  const language = useLanguage()
  const halves = halvesSaid(of)
  const day = (date: string, half: 'morning' | 'afternoon' | null) => (
    <time dateTime={date}>
      {formatDate(date, language)}
      {half === null ? '' : ` ${t(`leave.${half}`)}`}
    </time>
  )
  if (of.from === of.to) return day(of.from, halves.from ?? halves.to)
  return (
    <>
      {day(of.from, halves.from)} – {day(of.to, halves.to)}
    </>
  )
}

/** Of leave that was cut short since when they are back, and why; nothing of any other. */
export function BackEarly({ of: { cutShort } }: { readonly of: Pick<LeaveRow, 'cutShort'> }) {
  const t = useWords(leaveWords)
  const language = useLanguage()
  if (!cutShort) return null
  const { on, half, reason } = cutShort
  return (
    <span className="under">
      {t('leave.back', { day: formatDate(on, language), half: t(`leave.${half}`), reason })}
    </span>
  )
}

/** How its days are paid, in a few words. */
export function usePaid() {
  const t = useWords(leaveWords)
  return (percent: number): string => {
    if (percent === 0) return t('leave.paid_0')
    return percent === 100 ? t('leave.paid_100') : t('leave.paid_part', { percent })
  }
}
