import type { TripRow } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { standingOf } from './model'
import { notGoneWords } from './not-gone-words'
import { tripWords } from './words'

const TONES: Partial<Record<ReturnType<typeof standingOf>, string>> = {
  state_approved: 'badge-good',
  state_settled: 'badge-good',
  state_declined: 'badge-over',
  state_withdrawn: 'badge-over',
}

/** How a trip stands, in a word. */
export function TripBadge({
  of,
}: {
  readonly of: Pick<TripRow, 'state' | 'waitsFor' | 'neverWas'>
}) {
  const t = useWords(tripWords)
  const never = useWords(notGoneWords)
  if (of.neverWas && of.state === 'claimed')
    return <span className="badge badge-calm">{never('not_gone.waits')}</span>
  const standing = standingOf(of)
  return <span className={`badge ${TONES[standing] ?? 'badge-calm'}`}>{t(`trip.${standing}`)}</span>
}
