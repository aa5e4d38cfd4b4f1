import type { DeedRow } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { type DeedStanding, standingOf } from './model'
import { rewardWords } from './words'

const LOOKS: Readonly<Record<DeedStanding, string>> = {
  to_assess: 'badge badge-warn',
  adopted: 'badge badge-good',
  declined: 'badge',
  worked: 'badge badge-good',
  recorded: 'badge badge-calm',
  proposed: 'badge badge-warn',
  given: 'badge badge-good',
}

/** What a deed waits for, or what came of it. */
export function Standing(row: Pick<DeedRow, 'state' | 'reward'>) {
  const t = useWords(rewardWords)
  const standing = standingOf(row)
  return <span className={LOOKS[standing]}>{t(`reward.${standing}`)}</span>
}
