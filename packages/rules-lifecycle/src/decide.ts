import { compileCalendar } from '@bylaw/calendar'
import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ClosingDecision, closing } from './closing'
import type { LifecycleFacts } from './facts'
import { type MoveDecision, move } from './move'
import { type ReplyDecision, reply } from './reply'
import type { LifecycleRules } from './rules'
import { type SilenceDecision, silence } from './silence'

export type LifecycleDecision = MoveDecision | SilenceDecision | ReplyDecision | ClosingDecision

/** What a ticket's rules say of a move, a silence, a late word or a closing. */
export function decide(
  rules: LifecycleRules,
  facts: LifecycleFacts,
): Result<Decided<LifecycleDecision>, Refusal> {
  switch (facts.by) {
    case 'move':
      return move(rules, facts)
    case 'silence':
      return silence(rules, facts, compileCalendar(facts.calendar))
    case 'reply':
      return reply(rules, facts, compileCalendar(facts.calendar))
    case 'closing':
      return closing(rules, facts)
  }
}
