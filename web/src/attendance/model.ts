import type { NewUnexcusedAbsence, UnexcusedAbsenceRow } from '@bylaw/contract'

export type AbsenceStanding = Pick<UnexcusedAbsenceRow, 'state' | 'hasReply' | 'shutdown'>

/** How an absence stands, in one word: one that was decided to count does not while work stood still that day. */
export function standingOf({ state, hasReply, shutdown }: AbsenceStanding) {
  if (state === 'counted' && shutdown) return 'shut' as const
  if (state !== 'proposed') return state
  return hasReply ? ('waits_verdict' as const) : ('waits_reply' as const)
}

export interface AbsenceDraft {
  readonly personId: string
  readonly date: string
  readonly minutes: string
  readonly excused: boolean
  readonly account: string
  readonly replyBy: string
}

/** What was written; undefined while something is missing. */
export function absenceFrom(draft: AbsenceDraft): NewUnexcusedAbsence | undefined {
  const { personId, date, excused, replyBy } = draft
  const [minutes, account] = [draft.minutes.trim(), draft.account.trim()]
  if (personId === '' || date === '' || account === '' || replyBy === '') return undefined
  if (!/^\d{0,5}$/.test(minutes)) return undefined
  return { personId, date, outOfContactMinutes: Number(minutes), excused, account, replyBy }
}
