import type { PresenceView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { staffingWords } from './words'

const LOOKS: Readonly<Record<PresenceView['presence'], string>> = {
  present: 'badge badge-good',
  busy: 'badge badge-warn',
  away: 'badge badge-warn',
  off_shift: 'badge',
  on_leave: 'badge badge-calm',
}

/** Whether someone is there, in a word and a colour. */
export function PresenceBadge({ presence }: Pick<PresenceView, 'presence'>) {
  const t = useWords(staffingWords)
  return <span className={LOOKS[presence]}>{t(`staffing.${presence}`)}</span>
}
