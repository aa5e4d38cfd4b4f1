import type { NewUnexcusedAbsence, UnexcusedAbsenceRow } from '@bylaw/contract'

/** How an absence stands, in one word. */
export function standingOf({ state, hasReply }: Pick<UnexcusedAbsenceRow, 'state' | 'hasReply'>) {
  if (state !== 'proposed') return state
  return hasReply ? ('waits_verdict' as const) : ('waits_reply' as const)
}

export interface AbsenceDraft {
  readonly personId: string
  readonly date: string
  readonly minutes: string
  readonly excused: boolean
  /** Times of the day, with blanks between. */
  readonly attempts: string
  readonly account: string
  readonly replyBy: string
}

/** What was written; undefined while something is missing or no time. */
export function absenceFrom(draft: AbsenceDraft): NewUnexcusedAbsence | undefined {
  const { personId, date, excused, replyBy } = draft
  const [minutes, account] = [draft.minutes.trim(), draft.account.trim()]
  if (personId === '' || date === '' || account === '' || replyBy === '') return undefined
  if (!/^\d{0,5}$/.test(minutes)) return undefined
  const times = draft.attempts.split(/[\s,，、]+/).filter((time) => time !== '')
  const whole = times.map((time) => time.replace('：', ':').padStart(5, '0'))
  if (whole.some((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return undefined
  return {
    personId,
    date,
    outOfContactMinutes: Number(minutes),
    excused,
    attemptsAt: whole.map((time) => `${date}T${time}`),
    account,
    replyBy,
  }
}
