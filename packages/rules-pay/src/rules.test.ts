import { expect, test } from 'vitest'
import { PayFacts } from './facts'
import { PayRules } from './rules'
import { starter } from './starter'
import { welder } from './welder.fixture'

const accepts = (changes: object) => PayFacts.safeParse({ ...welder, ...changes }).success

test('levels run from 1 without gaps', () => {
  const levels = starter.levels.filter(({ level }) => level !== 4)
  expect(PayRules.safeParse({ ...starter, levels }).error?.issues[0]).toMatchObject({
    path: ['levels', 3, 'level'],
    message: 'levels run from 1 without gaps: here level 4 is expected',
  })
})

test('a guarantee switches after a year of shutdown at the latest, for none is looked up for longer', () => {
  const after = (fromMonths: number) =>
    PayRules.safeParse({ ...starter, furlough: { ...starter.furlough, fromMonths } }).success
  expect([after(12), after(13)]).toEqual([true, false])
})

test('amounts are whole fen: a float is no amount', () => {
  const probation = { ...starter.probation, baseFen: 1500.5 }
  expect(PayRules.safeParse({ ...starter, probation }).success).toBe(false)
  expect(accepts({ commissionFen: 0.1 })).toBe(false)
  expect(accepts({ commissionFen: -1 })).toBe(false)
})

test('a pay period is one whole calendar month with the days worked inside it', () => {
  expect(accepts({})).toBe(true)
  expect(accepts({ period: { from: '2026-06-01', to: '2026-06-29' } })).toBe(false)
  expect(accepts({ period: { from: '2026-05-31', to: '2026-06-30' } })).toBe(false)
  expect(accepts({ worked: { from: '2026-06-16', to: '2026-07-01' } })).toBe(false)
  expect(accepts({ worked: { from: '2026-06-16', to: '2026-06-15' } })).toBe(false)
})
