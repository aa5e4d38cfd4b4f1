import type { LeavingRow } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { leavingWords } from './words'

/** How far a leaving has come, and whether access has ended. */
export function Standing({ of }: { readonly of: LeavingRow }) {
  const t = useWords(leavingWords)
  const { state, lastDay, accessEnded } = of
  const standing = state === 'open' && lastDay === null ? 'no_day' : state
  return (
    <span className="leaving-marks">
      <span className={LOOKS[standing]}>{t(`leaving.state_${standing}`)}</span>
      {accessEnded ? <span className="badge badge-over">{t('leaving.access_ended')}</span> : null}
    </span>
  )
}

const LOOKS = {
  open: 'badge badge-calm',
  no_day: 'badge badge-warn',
  completed: 'badge badge-good',
  withdrawn: 'badge badge-over',
} as const
