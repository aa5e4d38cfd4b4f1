import { describe, expect, test } from 'vitest'
import { barsAgainst } from './bars'
import { examples } from './examples'
import type { Person, Task } from './facts'
import { usualDemand } from './questions'
import type { RoutingRules } from './rules'

const { rules, facts } = examples[0]!
const ticket: Task = { ...facts.ticket, first: 'an', second: null, effortMinutes: 60 }
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...facts.people[0]!,
  id,
  open: [],
  ...more,
})
const work = (effortMinutes: number | null, waiting = false) => ({
  difficulty: null,
  effortMinutes,
  waiting,
})
/** The pair alone, who need not have room; 120 minutes for anyone; what a ticket asks is undecided. */
const bare: RoutingRules = {
  ...rules,
  demand: null,
  capacity: { minutes: 120, waitingPercent: 50 },
  pair: { use: 'only', exempt: ['capacity'] },
}
const shared: RoutingRules = { ...bare, pair: { ...bare.pair, use: 'preferred' } }

describe('someone is kept from a ticket, whatever else is undecided', () => {
  test.each([
    // whom, rules, person, ticket, bars
    ['who is not of the pair', bare, person('ci'), ticket, ['not_responsible']],
    ['not who is', bare, person('an'), ticket, []],
    ['not where the pair is only preferred', shared, person('ci'), ticket, []],
    ['not where nobody is responsible', bare, person('ci'), { ...ticket, first: null }, []],
    ['who is full', shared, person('ci', { open: [work(61)] }), ticket, ['full']],
    ['not who has room to the minute', shared, person('ci', { open: [work(60)] }), ticket, []],
    ['by half of what waits', shared, person('ci', { open: [work(121, true)] }), ticket, ['full']],
    ['by their own limit', shared, person('ci', { capacityMinutes: 59 }), ticket, ['full']],
    [
      'not who is responsible and need not have room',
      bare,
      person('an', { open: [work(121)] }),
      ticket,
      [],
    ],
    [
      'not while nobody has said whether they need it',
      { ...bare, pair: { use: 'only', exempt: null } },
      person('an', { open: [work(121)] }),
      ticket,
      [],
    ],
    ['not by work that has no figure', shared, person('ci', { open: [work(null)] }), ticket, []],
    [
      'by the figure of a difficulty, where there is one',
      { ...shared, demand: usualDemand },
      person('ci', { open: [{ difficulty: 'ordinary', effortMinutes: null, waiting: false }] }),
      ticket,
      ['full'],
    ],
  ] as const)('%s', (_, by, whom, what, bars) =>
    expect(barsAgainst(by as RoutingRules, what, whom)).toEqual(bars),
  )
})
