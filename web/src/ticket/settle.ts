import type { ClockExplanation, RuleSetSummary } from '@bylaw/contract'

/**
 * Whether a promise has no due time because the rules give none, so that there may be something to
 * settle. A clock that stands still has none for now, and its course so far.
 */
export const lacksDueTime = (explanation: ClockExplanation): boolean =>
  Object.values(explanation).some((clock) => clock?.trace.value === null && clock.course === null)

/** The service levels that a ticket is promised under. */
export const serviceLevelsOf = ({ resolution }: ClockExplanation): string | undefined =>
  resolution.rules.find(({ kind }) => kind === 'sla')?.ruleSetId

/** Where a missing due time is settled: among the open questions, in the rules, or by adopting some. */
export function settleHref(rules: RuleSetSummary | undefined): string {
  if (!rules) return '/rulebook'
  return rules.openMustAskCount > 0 && rules.regulationId
    ? `/rulebook/${rules.regulationId}?part=questions`
    : `/rulebook/rule-sets/${rules.id}`
}
