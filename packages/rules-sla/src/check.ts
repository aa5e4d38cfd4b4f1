import { errorAt, type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import { type Policy, Priority, type SlaRules } from './rules'

/** Policies that no ticket reaches, tickets that no policy reaches, and targets in the wrong order. */
export const check = (rules: SlaRules): readonly RuleFinding[] => [
  ...neverReached(rules.policies),
  ...withoutPromise(rules.policies),
  ...answersAfterSolution(rules.policies),
  ...sameRows('/pauses/stops', rules.pauses.stops, (clock) => clock),
  ...sameRows('/warnings/leadMinutes', rules.warnings.leadMinutes, (lead) => `${lead}`),
]

/** The first policy that matches holds, so one that stands after a wider one never does. */
const neverReached = (policies: readonly Policy[]): readonly RuleFinding[] =>
  policies.flatMap((policy, index) => {
    const before = policies.slice(0, index).findIndex((earlier) => covers(earlier, policy))
    const wider = policies[before]
    if (!wider) return []
    return [
      errorAt(
        { table: '/policies', index },
        'never_reached',
        `第 ${index + 1} 行“${policy.name.zh}”永远轮不到：第 ${before + 1} 行“${wider.name.zh}”已包括它的全部工单。`,
        `Row ${index + 1}, “${policy.name.en}”, is never reached: row ${before + 1}, “${wider.name.en}”, takes all of its tickets.`,
      ),
    ]
  })

const covers = ({ when: wide }: Policy, { when: narrow }: Policy): boolean =>
  (wide.priority === null || wide.priority === narrow.priority) &&
  (wide.customerLevel === null || wide.customerLevel === narrow.customerLevel) &&
  (wide.channel === null || wide.channel === narrow.channel)

function withoutPromise(policies: readonly Policy[]): readonly RuleFinding[] {
  const forAnyone = policies.filter(
    ({ when }) => when.customerLevel === null && when.channel === null,
  )
  return Priority.options
    .filter(
      (each) => !forAnyone.some(({ when }) => when.priority === null || when.priority === each),
    )
    .map((priority) =>
      warningAt(
        '/policies',
        'gap',
        `${NAMES[priority].zh}优先级的工单，若不合各行的客户等级或渠道，就没有任何时限。`,
        `${NAMES[priority].en} tickets outside the customer levels and channels listed are promised nothing.`,
      ),
    )
}

const answersAfterSolution = (policies: readonly Policy[]): readonly RuleFinding[] =>
  policies.flatMap(({ name, firstResponseMinutes, resolutionMinutes }, index) =>
    firstResponseMinutes !== null &&
    resolutionMinutes !== null &&
    firstResponseMinutes > resolutionMinutes
      ? [
          warningAt(
            { table: '/policies', index },
            'targets_out_of_order',
            `第 ${index + 1} 行“${name.zh}”：首次响应（${firstResponseMinutes} 分钟）比解决（${resolutionMinutes} 分钟）还晚。`,
            `Row ${index + 1}, “${name.en}”: the first answer (${firstResponseMinutes} min) is due after the solution (${resolutionMinutes} min).`,
          ),
        ]
      : [],
  )

const NAMES = {
  urgent: { zh: '紧急', en: 'Urgent' },
  high: { zh: '高', en: 'High-priority' },
  normal: { zh: '中', en: 'Normal' },
  low: { zh: '低', en: 'Low-priority' },
} as const
