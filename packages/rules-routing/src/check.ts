import { cellOf, type RuleFinding, warningAt } from '@bylaw/rules-kit'
import type { Demand, RoutingRules } from './rules'

/** A grid that asks less of people, or counts less work, the harder a ticket is. */
export const check = ({ demand }: RoutingRules): readonly RuleFinding[] =>
  demand === null ? [] : [...asksLess(demand), ...countsLess(demand)]

function asksLess({ difficulties, urgencies, levels, grid }: Demand): readonly RuleFinding[] {
  const rank = (row: string, column: string): number =>
    levels.findIndex(({ key }) => key === cellOf(grid, row, column))
  return difficulties.flatMap((harder, row) => {
    const easier = difficulties[row - 1]
    if (!easier) return []
    return urgencies
      .filter(({ key }) => rank(harder.key, key) < rank(easier.key, key))
      .map((urgency) =>
        warningAt(
          `/demand/grid/${harder.key}/${urgency.key}`,
          'ranks_backwards',
          `“${urgency.name.zh}”时，“${harder.name.zh}”要求的等级反而低于“${easier.name.zh}”。`,
          `For “${urgency.name.en}”, “${harder.name.en}” takes a lower level than “${easier.name.en}”.`,
        ),
      )
  })
}

const countsLess = ({ difficulties }: Demand): readonly RuleFinding[] =>
  difficulties.flatMap((harder, index) => {
    const easier = difficulties[index - 1]
    if (!easier || easier.effortMinutes <= harder.effortMinutes) return []
    return [
      warningAt(
        { table: '/demand/difficulties', index },
        'effort_backwards',
        `第 ${index + 1} 行“${harder.name.zh}”计 ${harder.effortMinutes} 分钟，少于第 ${index} 行“${easier.name.zh}”的 ${easier.effortMinutes} 分钟。`,
        `Row ${index + 1}, “${harder.name.en}”, counts ${harder.effortMinutes} min, less than the ${easier.effortMinutes} of row ${index}, “${easier.name.en}”.`,
      ),
    ]
  })
