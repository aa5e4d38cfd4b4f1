import type { PayRunView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { payWords } from './words'

const LOOKS = { draft: 'badge', calculated: 'badge badge-calm', approved: 'badge badge-good' }

/** Where a run, or the run of a slip, stands. */
export function RunState({ state }: { state: PayRunView['state'] }) {
  const t = useWords(payWords)
  return <span className={LOOKS[state]}>{t(`pay.${state}`)}</span>
}
