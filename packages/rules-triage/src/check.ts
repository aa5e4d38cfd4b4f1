import { cellOf, type RuleFinding, warningAt } from '@bylaw/rules-kit'
import { type Matrix, type Override, Priority, type TriageRules } from './rules'

/** A grid that ranks the wider or the more urgent lower, and overrides that undo each other. */
export const check = ({ matrix, overrides }: TriageRules): readonly RuleFinding[] => [
  ...(matrix === null ? [] : ranksBackwards(matrix)),
  ...overruled(overrides),
]

function ranksBackwards({ impacts, urgencies, grid }: Matrix): readonly RuleFinding[] {
  const rank = (row: string, column: string): number => {
    const priority = cellOf(grid, row, column)
    return priority === undefined ? -1 : Priority.options.indexOf(priority)
  }
  return impacts.flatMap((impact, i) =>
    urgencies.flatMap((urgency, u) => {
      const [wider, sooner] = [impacts[i - 1], urgencies[u - 1]]
      const here = rank(impact.key, urgency.key)
      return [
        ...(wider && rank(wider.key, urgency.key) > here
          ? [backwards(`/matrix/grid/${wider.key}/${urgency.key}`, wider, urgency, impact, urgency)]
          : []),
        ...(sooner && rank(impact.key, sooner.key) > here
          ? [backwards(`/matrix/grid/${impact.key}/${sooner.key}`, impact, sooner, impact, urgency)]
          : []),
      ]
    }),
  )
}

type Name = Matrix['impacts'][number]

const backwards = (
  at: string,
  impact: Name,
  urgency: Name,
  belowImpact: Name,
  belowUrgency: Name,
): RuleFinding =>
  warningAt(
    at,
    'ranks_backwards',
    `“${impact.name.zh}”且“${urgency.name.zh}”的优先级反而低于“${belowImpact.name.zh}”且“${belowUrgency.name.zh}”。`,
    `“${impact.name.en}” and “${urgency.name.en}” rank below “${belowImpact.name.en}” and “${belowUrgency.name.en}”.`,
  )

/** Overrides apply one after the other: what sets a priority leaves nothing of those before it. */
const overruled = (overrides: readonly Override[]): readonly RuleFinding[] =>
  overrides.flatMap((override, index) => {
    const later = overrides.findIndex(
      (other, at) =>
        at > index &&
        other.effect.by === 'set' &&
        other.when.customerLevel === override.when.customerLevel &&
        other.when.ticketType === override.when.ticketType,
    )
    const name = overrides[later]?.name
    if (!name) return []
    return [
      warningAt(
        { table: '/overrides', index },
        'overruled',
        `第 ${index + 1} 行“${override.name.zh}”不起作用：第 ${later + 1} 行“${name.zh}”对同样的工单另定了优先级。`,
        `Row ${index + 1}, “${override.name.en}”, has no effect: row ${later + 1}, “${name.en}”, sets the priority of the same tickets.`,
      ),
    ]
  })
