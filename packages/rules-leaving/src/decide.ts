import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { LeavingFacts } from './facts'
import { type HandoverDecision, handover } from './handover'
import { type NoticeDecision, notice } from './notice'
import type { LeavingRules } from './rules'

export type LeavingDecision = NoticeDecision | HandoverDecision

/** When a person may leave, and whether everything is handed over (R12.4, R19.3). */
export const decide = (
  rules: LeavingRules,
  facts: LeavingFacts,
): Result<Decided<LeavingDecision>, Refusal> =>
  facts.about === 'notice' ? notice(rules, facts) : handover(rules, facts)
