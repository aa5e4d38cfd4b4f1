import { expect, test } from 'vitest'
import { aroundMonths, asKind, kindOf, partOf, spanIn, spansAfter } from './span'

const span = (from: string, to: string) => ({ from, to })

test.each([
  ['month', span('2026-02-01', '2026-02-28')],
  ['week', span('2026-11-23', '2026-11-29')],
  ['days', span('2026-11-24', '2026-11-30')],
  ['days', span('2026-11-01', '2026-12-31')],
] as const)('%s', (kind, of) => expect(kindOf(of)).toBe(kind))

test('goes on by what it is', () => {
  expect(spansAfter(span('2026-01-01', '2026-01-31'), 1)).toEqual(span('2026-02-01', '2026-02-28'))
  expect(spansAfter(span('2026-11-23', '2026-11-29'), -1)).toEqual(span('2026-11-16', '2026-11-22'))
  expect(spansAfter(span('2026-11-28', '2026-11-29'), 1)).toEqual(span('2026-11-30', '2026-12-01'))
})

test('a month is looked at as the week that it ends in', () => {
  expect(asKind('week', span('2026-11-01', '2026-11-30'))).toEqual(span('2026-11-30', '2026-12-06'))
})

test('without an address it is this month where the company is', () => {
  const now = { ms: Date.parse('2026-11-30T20:00Z'), zone: 'Asia/Shanghai' }
  expect(spanIn(undefined, '2026-11-03', now)).toEqual(span('2026-12-01', '2026-12-31'))
  expect(spanIn('2026-11-02', '2026-11-03', now)).toEqual(span('2026-11-02', '2026-11-03'))
})

test('a month stands behind the five before it, and chosen days for themselves', () => {
  expect(aroundMonths(span('2026-02-01', '2026-02-28'))).toEqual(span('2025-09-01', '2026-02-28'))
  expect(aroundMonths(span('2026-11-30', '2026-12-06'))).toEqual(span('2026-07-01', '2026-12-31'))
  expect(aroundMonths(span('2026-01-05', '2026-03-10'))).toEqual(span('2026-01-05', '2026-03-10'))
  expect(partOf(span('2026-01-05', '2026-03-10'), '2026-01')).toEqual(
    span('2026-01-05', '2026-01-31'),
  )
  expect(partOf(span('2026-01-05', '2026-03-10'), '2026-03')).toEqual(
    span('2026-03-01', '2026-03-10'),
  )
})
