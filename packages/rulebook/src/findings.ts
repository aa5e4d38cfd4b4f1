import { type AnyRuleKind, openQuestions, type RuleFinding, warningAt } from '@bylaw/rules-kit'

/**
 * What the system sees in rules that their kind accepts: what the kind itself finds, and must-ask
 * questions that nobody has answered. Errors come first; within each, in the order of the rules.
 *
 * @param asOf the date of today: a calendar should know the holidays of the year that follows
 */
export function findings(kind: AnyRuleKind, rules: unknown, asOf: string): readonly RuleFinding[] {
  const open = openQuestions(kind, rules).filter(({ mustAsk }) => mustAsk)
  return [
    ...(kind.check?.(rules, asOf) ?? []),
    ...open.map(({ at, ask }) =>
      warningAt(
        at,
        'undecided',
        `尚未决定，遇到时拒绝计算：${ask.zh}`,
        `Undecided, so cases that need it are refused: ${ask.en}`,
      ),
    ),
  ].toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
