import { describe, expect, test } from 'vitest'
import { withProposals } from '../proposals'
import { type FactsOf, type Kind, type RulesOf, rulebook } from '../rulebook'
import { type Case, withCases } from './fold'
import { outcomeOf } from './measure'
import { NOTHING_YET, type Subject } from './summary'

const person = (name: string): Subject => ({ id: `mem_${name}`, name, month: '2026-10' })

const tried = <K extends Kind>(
  kind: K,
  before: RulesOf<K>,
  after: RulesOf<K>,
  facts: Record<string, FactsOf<K>>,
) => withCases(NOTHING_YET, cases(kind, before, after, facts))

const cases = <K extends Kind>(
  kind: K,
  before: RulesOf<K>,
  after: RulesOf<K>,
  facts: Record<string, FactsOf<K>>,
): Case[] =>
  Object.entries<FactsOf<K>>(facts).map(([name, fact]) => ({
    subject: person(name),
    before: outcomeOf(kind, before, fact),
    after: outcomeOf(kind, after, fact),
  }))

const october: FactsOf<'pay'> = {
  status: 'confirmed',
  level: 3,
  period: { from: '2026-10-01', to: '2026-10-31' },
  worked: { from: '2026-10-01', to: '2026-10-31' },
  commissionFen: 618_60,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
}

describe('pay: level 3 from 1,700.00 to 1,800.00', () => {
  const before = withProposals('pay', rulebook.pay.starter)
  const levels = before.levels.map((row) => (row.level === 3 ? { ...row, baseFen: 1800_00 } : row))
  const found = tried(
    'pay',
    before,
    { ...before, levels },
    {
      zhang: october,
      // 1,300.00 + 500.00 is filled up to 2,000.00 before and after.
      li: { ...october, level: 1, commissionFen: 0 },
      // 1,700.00 + 500.00 was above the guarantee already: 100.00 more.
      wang: { ...october, commissionFen: 0 },
    },
  )

  test('changes just those of that level', () => {
    expect(found.cases).toBe(3)
    expect(found.changed).toBe(2)
    expect(
      found.changes.map(({ subject, before, after }) => [subject.name, before, after]),
    ).toEqual([
      ['wang', { amountFen: 2200_00 }, { amountFen: 2300_00 }],
      ['zhang', { amountFen: 2818_60 }, { amountFen: 2918_60 }],
    ])
  })

  test('says what it costs: 7,018.60 becomes 7,218.60', () => {
    expect(found.money).toEqual({
      cases: 3,
      beforeFen: 2818_60 + 2000_00 + 2200_00,
      afterFen: 2918_60 + 2000_00 + 2300_00,
      raised: 2,
      lowered: 0,
    })
  })
})

describe('a case that only one version decides', () => {
  const { starter } = rulebook.pay
  const decided = withProposals('pay', starter)
  const found = tried('pay', starter, decided, { zhang: october, wang: october })

  test('is counted by the question that is open, with who it holds up', () => {
    expect(found.undecided).toEqual({ before: 2, after: 0 })
    expect(found.refusals).toMatchObject([
      { question: 'pay.guarantee_reading', before: 2, after: 0 },
    ])
    expect(found.refusals[0]?.subjects.map(({ name }) => name)).toEqual(['zhang', 'wang'])
  })

  test('has changed, but is in no total and no list: there is nothing to compare it with', () => {
    expect(found.changed).toBe(2)
    expect(found.money).toBeNull()
    expect(found.changes).toEqual([])
  })

  test('has not changed when both refuse it for the same reason', () => {
    expect(tried('pay', starter, starter, { zhang: october })).toMatchObject({
      changed: 0,
      undecided: { before: 1, after: 1 },
    })
  })
})

test('an appraisal’s score and grade are compared, another grade before any difference', () => {
  const points = (total: string, grade: string) => ({
    measured: { points: total, grade },
    refusals: [],
  })
  const found = withCases(NOTHING_YET, [
    { subject: person('li'), before: points('70', 'pass'), after: points('79.99', 'pass') },
    { subject: person('wu'), before: points('80', 'good'), after: points('79.5', 'pass') },
    { subject: person('hu'), before: points('90', 'good'), after: points('90', 'good') },
  ])
  expect(found.scores).toEqual({
    cases: 3,
    raised: 1,
    lowered: 1,
    grades: [{ from: 'good', to: 'pass', cases: 1 }],
  })
  expect(found.changes.map(({ subject }) => subject.name)).toEqual(['wu', 'li'])
})

test('a kind without figures is decided the same, or otherwise', () => {
  const { calendar } = rulebook
  const at = Date.parse('2026-05-08T17:50+08:00')
  const closedOnFriday = { ...calendar.starter, hours: { ...calendar.starter.hours, fri: [] } }
  const found = tried('calendar', calendar.starter, closedOnFriday, {
    thursday: { atMs: at - 86_400_000, seconds: 60 },
    friday: { atMs: at, seconds: 60 },
  })
  expect(found).toMatchObject({ cases: 2, changed: 1, money: null })
  expect(found.changes.map(({ subject }) => subject.name)).toEqual(['friday'])
})
