import type { ConsequenceRow, DisciplineStep, Measure } from '@bylaw/contract'

/** What it waits for, or what came of it. */
export type ConsequenceStanding = 'waiting_reply' | 'waiting_verdict' | 'no_longer' | Measure

/** @param today the company's date: after the last day to answer a case waits for its decision */
export function standingOf(
  {
    state,
    measure,
    hasReply,
    replyBy,
  }: Pick<ConsequenceRow, 'state' | 'measure' | 'hasReply' | 'replyBy'>,
  today: string,
): ConsequenceStanding {
  if (state === 'no_longer') return 'no_longer'
  if (state === 'decided' && measure) return measure
  return hasReply || (replyBy !== null && today > replyBy) ? 'waiting_verdict' : 'waiting_reply'
}

/** The step of discipline beside which the law says the same. */
export const legalStep = (measure: string | null): DisciplineStep | null => {
  if (measure === 'demotion') return 'demotion'
  return measure === 'end_of_contract' ? 'dismissal' : null
}
