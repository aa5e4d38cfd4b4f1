import { compileCalendar } from '@bylaw/calendar'
import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type ClosingDecision, closing } from './closing'
import type { SurveyFacts } from './facts'
import { type RateDecision, rate } from './rate'
import type { SurveyRules } from './rules'

export type SurveyDecision = ClosingDecision | RateDecision

/** Whether a customer is asked about a closing, or how satisfied those asked are. */
export const decide = (
  rules: SurveyRules,
  facts: SurveyFacts,
): Result<Decided<SurveyDecision>, Refusal> =>
  facts.by === 'closing'
    ? closing(rules, facts, compileCalendar(facts.calendar))
    : rate(rules, facts)
