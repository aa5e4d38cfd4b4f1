import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { examples } from './examples'
import type { Person, Task } from './facts'
import { usualDemand } from './questions'
import type { Criterion, RoutingRules } from './rules'

const { rules: grouped, facts: six } = examples[0]!
const { ticket } = six
const senior = six.people[0]!
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...senior,
  id,
  open: [],
  ...more,
})
const answer = (rules: RoutingRules, people: Person[], task: Partial<Task> = {}) =>
  decide(rules, { ticket: { ...ticket, ...task }, people })
const decided = (...given: Parameters<typeof answer>) => {
  const result = answer(...given)
  if (!result.ok) throw new Error(result.refusal.message.en)
  return result.value.decision
}
const names = (...given: Parameters<typeof answer>) =>
  decided(...given).ranked.map((each) => each.person)
describe('of two who may have it, the order decides', () => {
  const better: Record<Exclude<Criterion, 'responsible'>, [Partial<Person>, Partial<Person>]> = {
    // 240 of 960 is a quarter, 120 of 400 is more.
    least_load: [
      { open: senior.open },
      { open: [{ difficulty: null, effortMinutes: 120, waiting: false }], capacityMinutes: 400 },
    ],
    // 1 200 − 240 leaves 960, 400 leaves 400.
    most_room: [{ open: senior.open, capacityMinutes: 1_200 }, { capacityMinutes: 400 }],
    closest_level: [{}, { expertise: [{ field: 'database', level: 'expert' }] }],
    highest_level: [{ expertise: [{ field: 'database', level: 'expert' }] }, {}],
    longest_idle: [{ lastAssignedAtMs: 1_000 }, { lastAssignedAtMs: 2_000 }],
    fewest_today: [{ assignedToday: 1 }, { assignedToday: 2 }],
    knows_customer: [{ customerTickets: 3 }, { customerTickets: 2 }],
  }
  test.each(Object.entries(better))('%s', (by, [first, second]) => {
    const order = [by as Criterion]
    const people = [person('a', second), person('z', first)]
    expect(decided({ ...grouped, order }, people).ranked).toMatchObject([
      { person: 'z', behindBy: null },
      { person: 'a', behindBy: by },
    ])
  })
  test('the first responsible before the second before others', () =>
    expect(
      names({ ...grouped, order: ['responsible'] }, [person('a'), person('b'), person('c')], {
        first: 'c',
        second: 'b',
      }),
    ).toEqual(['c', 'b', 'a']))
  test('someone who never had a ticket is idle longest', () =>
    expect(
      names({ ...grouped, order: ['longest_idle'] }, [
        person('a', { lastAssignedAtMs: 0 }),
        person('b'),
      ]),
    ).toEqual(['b', 'a']))
  test('and in the end the id', () =>
    expect(decided(grouped, [person('b'), person('a')]).ranked).toMatchObject([
      { person: 'a' },
      { person: 'b', behindBy: 'id' },
    ]))
  test('asked for only when there is something to decide', () => {
    const open = { ...grouped, order: null }
    expect(names(open, [person('a')])).toEqual(['a'])
    expect(answer(open, [person('a'), person('b')])).toMatchObject({
      refusal: { question: 'routing.order' },
    })
  })
})

describe('a ticket goes to the group that serves it', () => {
  const both = [person('a'), person('b', { groups: ['south'] })]
  test('the first that does', () => expect(names(grouped, both)).toEqual(['a']))
  test('by region where no product is named', () =>
    expect(names(grouped, both, { product: null })).toEqual(['b']))
  test('or to anyone, or nobody, where none does', () => {
    const elsewhere = { product: 'CRM', region: '华北' }
    expect(names(grouped, both, elsewhere)).toEqual(['a', 'b'])
    expect(answer({ ...grouped, noGroup: 'nobody' }, both, elsewhere)).toMatchObject({
      refusal: { code: 'nobody_qualifies', details: { 'people/a': 'not_in_group' } },
    })
  })
})

describe('the level a ticket takes', () => {
  const expert = { expertise: [{ field: 'database', level: 'expert' }] }
  test.each([
    ['simple', 'relaxed', 'junior'],
    ['simple', 'critical', 'senior'],
    ['ordinary', 'relaxed', 'junior'],
    ['hard', 'relaxed', 'senior'],
    ['hard', 'critical', 'expert'],
    [null, 'pressing', 'senior'],
  ])('difficulty %s, urgency %s: %s', (difficulty, urgency, level) =>
    expect(decided(grouped, [person('a', expert)], { difficulty, urgency })).toMatchObject({
      level,
    }),
  )
  test('is that of its field, unless any will do', () => {
    const elsewhere = person('a', { expertise: [{ field: 'network', level: 'expert' }] })
    expect(answer(grouped, [elsewhere])).toMatchObject({
      refusal: { details: { 'people/a': 'no_expertise' } },
    })
    expect(names(grouped, [elsewhere], { specialism: null })).toEqual(['a'])
  })
  test('nobody has judged is refused where there is no default', () =>
    expect(
      answer({ ...grouped, demand: { ...usualDemand, unjudged: null } }, [person('a')], {
        difficulty: null,
      }),
    ).toMatchObject({ refusal: { code: 'missing_fact', fact: '/ticket/difficulty' } }))
  test('of an open ticket that the grid does not know is refused with its place', () =>
    expect(
      answer(grouped, [
        person('a', { open: [{ difficulty: 'odd', effortMinutes: null, waiting: false }] }),
      ]),
    ).toMatchObject({ refusal: { code: 'not_covered', fact: '/people/0/open/0/difficulty' } }))
})

describe('capacity', () => {
  const taken = (effortMinutes: number) => [{ difficulty: null, effortMinutes, waiting: false }]
  // The ticket takes 120 of 960.
  test('may be filled to the minute', () => {
    expect(names(grouped, [person('a', { open: taken(840) })])).toEqual(['a'])
    expect(answer(grouped, [person('a', { open: taken(841) })])).toMatchObject({
      refusal: { details: { 'people/a': 'full' } },
    })
  })
  test('of one’s own comes before the rules’', () =>
    expect(answer(grouped, [person('a', { capacityMinutes: 100 })])).toMatchObject({ ok: false }))
  test('is asked for only when someone could be chosen by it', () => {
    const open = { ...grouped, capacity: { minutes: null, waitingPercent: 0 } }
    expect(names(open, [person('a', { capacityMinutes: 500 })])).toEqual(['a'])
    expect(
      names(open, [person('a', { capacityMinutes: 500 }), person('b', { presence: 'away' })]),
    ).toEqual(['a'])
    expect(answer(open, [person('a')])).toMatchObject({ refusal: { question: 'routing.capacity' } })
    const junior = person('j', { expertise: [{ field: 'database', level: 'junior' }] })
    expect(answer(open, [junior], { first: 'j' })).toMatchObject({
      refusal: { question: 'routing.capacity' },
    })
  })
})

describe('the responsible', () => {
  const junior = person('j', { expertise: [{ field: 'database', level: 'junior' }] })
  test('are exempt from just what the company says', () => {
    const pair = { use: 'preferred', exempt: ['group'] } as const
    expect(
      answer({ ...grouped, pair: { ...pair, exempt: [...pair.exempt] } }, [junior], { first: 'j' }),
    ).toMatchObject({
      refusal: { details: { 'people/j': 'level_too_low' } },
    })
    expect(names(grouped, [junior], { second: 'j' })).toEqual(['j'])
  })
  test('are asked about only when it would make a difference', () => {
    const open: RoutingRules = { ...grouped, pair: { use: 'preferred', exempt: null } }
    expect(names(open, [person('a')], { first: 'a' })).toEqual(['a'])
    const away = { ...junior, presence: 'away' } as const
    expect(names(open, [person('a'), away], { first: 'j' })).toEqual(['a'])
    expect(answer(open, [person('a'), junior], { first: 'j' })).toMatchObject({
      refusal: { question: 'routing.pair_exempt' },
    })
  })
  test('are passed over when they are away or declined it', () => {
    const rules: RoutingRules = { ...grouped, pair: { use: 'only', exempt: [] } }
    const people = [person('a', { presence: 'on_leave' }), person('b'), person('c')]
    expect(names(rules, people, { first: 'a', second: 'b' })).toEqual(['b'])
    expect(answer(rules, people, { first: 'a', second: 'b', declinedBy: ['b'] })).toMatchObject({
      refusal: {
        code: 'nobody_qualifies',
        details: { 'people/a': 'absent', 'people/b': 'declined', 'people/c': 'not_responsible' },
      },
    })
  })
  test('are passed over where the complaint is of their own work (R04.1)', () => {
    const rules: RoutingRules = { ...grouped, pair: { use: 'preferred', exempt: [] } }
    const complaint = { first: 'a', complainedOf: ['a'] }
    expect(names(rules, [person('a'), person('b')], complaint)).toEqual(['b'])
    expect(answer(rules, [person('a')], complaint)).toMatchObject({
      refusal: { details: { 'people/a': 'own_work' } },
    })
  })
  test('are nobody in particular where the company knows no pair', () =>
    expect(
      names({ ...grouped, pair: { use: 'ignored', exempt: null } }, [person('a'), person('b')], {
        first: 'b',
      }),
    ).toEqual(['a', 'b']))
  test('keep nobody out where there are none', () =>
    expect(names({ ...grouped, pair: { use: 'only', exempt: [] } }, [person('a')])).toEqual(['a']))
})

test('when nobody qualifies, the refusal says why, how many, and who decides', () => {
  const result = answer(grouped, [
    person('a', { presence: 'away' }),
    person('b', { presence: 'off_shift' }),
    person('c', { capacityMinutes: 0 }),
  ])
  expect(result).toMatchObject({
    refusal: {
      message: words(
        '没有人可派（不在岗 2 人，手头工作已满 1 人）。请由主管决定由谁处理，或调整在岗安排、分组和专长登记。',
        'Nobody can be given this (not there to take it: 2, full: 1). Then this one decides: Supervisor; or change who is present, in the groups or listed as able.',
      ),
      details: { decides: 'supervisor' },
    },
  })
})

test('an urgency named like a part of the language is unknown like any other', () =>
  expect(answer(grouped, [person('a')], { urgency: 'constructor' })).toMatchObject({
    refusal: { code: 'not_covered', fact: '/ticket/urgency' },
  }))
