import type { AwardState } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { awardWords } from './words'

const LOOKS: Readonly<Record<AwardState, string>> = {
  coming: 'badge',
  open: 'badge badge-calm',
  to_count: 'badge badge-warn',
  reviewing: 'badge badge-warn',
  approved: 'badge badge-good',
  given_to_nobody: 'badge',
}

/** Where a month's award is. */
export function StateBadge({ state }: { readonly state: AwardState }) {
  const t = useWords(awardWords)
  return <span className={LOOKS[state]}>{t(`award.state_${state}`)}</span>
}
