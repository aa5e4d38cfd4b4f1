import { useWords } from '../i18n/use-words'
import { type AbsenceStanding, standingOf } from './model'
import { attendanceWords } from './words'

const TONES = {
  waits_reply: 'badge-warn',
  waits_verdict: 'badge-calm',
  counted: 'badge-must',
  dismissed: 'badge-over',
  shut: 'badge-over',
} as const

/** How an absence stands, in a word. */
export function Standing({ of }: { readonly of: AbsenceStanding }) {
  const t = useWords(attendanceWords)
  const standing = standingOf(of)
  return <span className={`badge ${TONES[standing]}`}>{t(`attendance.${standing}`)}</span>
}
