import { describe, expect, test } from 'vitest'
import { examples } from './examples'
import { RoutingFacts } from './facts'
import { usualDemand } from './questions'
import { RoutingRules } from './rules'
import { starter } from './starter'

const { rules: grouped, facts: six } = examples[0]!
const faults = (rules: RoutingRules) =>
  RoutingRules.safeParse(rules).error?.issues.map(({ path, message }) => [path.join('/'), message])

describe('rules are refused', () => {
  test('for a gap in the grid, by row and column', () => {
    const { hard, ...rest } = usualDemand.grid
    const { relaxed: _, ...cells } = hard!
    const demand = { ...usualDemand, grid: { ...rest, hard: cells } }
    expect(faults({ ...starter, demand })).toEqual([
      ['demand/grid/hard/relaxed', 'the row “Hard” has no level in the column “It can wait”'],
    ])
  })
  test('for cells that no row, column or level stands for', () => {
    const grid = {
      ...usualDemand.grid,
      simple: { critical: 'wizard', pressing: 'junior', relaxed: 'junior', never: 'junior' },
      odd: {},
    }
    expect(faults({ ...starter, demand: { ...usualDemand, grid } })?.map(([path]) => path)).toEqual(
      ['demand/grid/simple/critical', 'demand/grid/simple/never', 'demand/grid/odd'],
    )
  })
  test('for a default or a row that is not there once', () => {
    const levels = [...usualDemand.levels, usualDemand.levels[0]!]
    expect(
      faults({ ...starter, demand: { ...usualDemand, levels, unjudged: 'odd' } })?.map(
        ([path]) => path,
      ),
    ).toEqual(['demand/levels/3/key', 'demand/unjudged'])
  })
  test('for a group that never gets a ticket', () => {
    const [erp, south] = grouped.groups
    const rest = { ...south!, key: 'rest', regions: null }
    expect(faults({ ...starter, groups: [erp!, rest, south!] })).toEqual([
      ['groups/2', 'row 3, “South”, never gets a ticket: row 2 serves all of them'],
    ])
  })
  test('for a criterion named twice', () =>
    expect(faults({ ...starter, order: ['least_load', 'least_load'] })).toEqual([
      ['order/1', 'row 2 repeats “least_load”'],
    ]))
})

test('a person listed twice is refused, not counted twice', () =>
  expect(
    RoutingFacts.safeParse({ ...six, people: [six.people[0], six.people[0]] }).error?.issues[0]
      ?.path,
  ).toEqual(['people', 1, 'id']))
