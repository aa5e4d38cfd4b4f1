import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { examples } from './examples'
import type { Person, RoutingFacts } from './facts'
import type { RoutingRules } from './rules'

const {
  rules: grouped,
  facts: { ticket },
} = examples[0]!

describe('whatever the people', () => {
  const level = fc.constantFrom('junior', 'senior', 'expert')
  const anyone = fc.record({
    groups: fc.subarray(['erp', 'south']),
    expertise: fc.array(fc.record({ field: fc.constantFrom('database', 'network'), level }), {
      maxLength: 3,
    }),
    presence: fc.constantFrom('present', 'busy', 'away', 'off_shift', 'on_leave'),
    open: fc.array(
      fc.record({
        difficulty: fc.constantFrom('simple', 'ordinary', 'hard', null),
        effortMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
        waiting: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    capacityMinutes: fc.option(fc.integer({ min: 0, max: 2_000 })),
    lastAssignedAtMs: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    assignedToday: fc.nat(5),
    customerTickets: fc.nat(5),
  })
  const crowd = fc
    .array(anyone, { maxLength: 12 })
    .map((each) => each.map((one, index): Person => ({ ...one, id: `p${index}` }) as Person))
  const tickets = fc.record({
    difficulty: fc.constantFrom('simple', 'ordinary', 'hard'),
    urgency: fc.constantFrom('critical', 'pressing', 'relaxed'),
    first: fc.constantFrom('p0', 'p3', null),
  })
  const rules: RoutingRules = { ...grouped, pair: { use: 'preferred', exempt: ['group'] } }
  const run = (claim: (facts: RoutingFacts, result: ReturnType<typeof decide>) => void) =>
    fc.assert(
      fc.property(crowd, tickets, (people, task) => {
        const facts = { ticket: { ...ticket, ...task }, people }
        claim(facts, decide(rules, facts))
      }),
      { seed: 20_261_122, numRuns: 400 },
    )

  test('nobody is given more than they can carry', () =>
    run((_, result) => {
      if (!result.ok) return
      const { ranked, effortMinutes } = result.value.decision
      for (const { loadMinutes, capacityMinutes } of ranked)
        expect(loadMinutes + effortMinutes).toBeLessThanOrEqual(capacityMinutes)
    }))

  test('everyone is either ranked or left out with a ground', () =>
    run(({ people }, result) => {
      const said = result.ok
        ? [
            ...result.value.decision.ranked.map((each) => each.person),
            ...result.value.decision.excluded.map((each) => each.person),
          ]
        : people.map(({ id }) => id).filter((id) => result.refusal.details?.[`people/${id}`])
      expect(said.toSorted()).toEqual(people.map(({ id }) => id).toSorted())
      if (result.ok)
        for (const { grounds } of result.value.decision.excluded)
          expect(grounds.length).toBeGreaterThan(0)
    }))

  test('it does not matter in which order they are listed', () =>
    run((facts, result) => {
      const turned = decide(rules, { ...facts, people: facts.people.toReversed() })
      expect(turned.ok).toBe(result.ok)
      if (turned.ok && result.ok) expect(turned.value.decision).toEqual(result.value.decision)
    }))
})
