import { expect, test } from 'vitest'
import { decidedAt, endOfMonth } from './as-of'
import { askedHref, clauseHref } from './model'

const ruledFrom = (validFrom: string) => ({
  rules: [
    {
      ruleSetId: 'rul_1',
      kind: 'sla',
      title: { zh: '时限', en: 'Times' },
      version: 1,
      validFromMs: Date.parse(validFrom),
    },
  ],
})

test('a slip is of the last day of its month', () => {
  expect(endOfMonth('2026-02')).toBe('2026-02-28T12:00:00.000Z')
  expect(endOfMonth('2026-12')).toBe('2026-12-31T12:00:00.000Z')
})

test('a promise is of the day it was made, or of the newer rules that it was made under since', () => {
  const opened = '2026-11-02T09:00:00.000Z'
  expect(decidedAt(opened, ruledFrom('2025-01-01T00:00:00.000Z'))).toBe(opened)
  const newer = '2026-11-05T00:00:00.000Z'
  expect(decidedAt(opened, ruledFrom(newer))).toBe(newer)
})

test('the link to a clause says of which moment', () => {
  expect(clauseHref('R19.13')).toBe('/rulebook?clause=R19.13')
  expect(clauseHref('R19.13', '2026-11-02T09:00:00.000Z')).toBe(
    '/rulebook?clause=R19.13&at=2026-11-02T09%3A00%3A00.000Z',
  )
})

test('the link to a question says which rules ask it', () => {
  const { rules } = ruledFrom('2025-01-01T00:00:00.000Z')
  const asked = '/rulebook?question=sla.pause_when_asking'
  expect(askedHref('sla.pause_when_asking', rules)).toBe(`${asked}&of=rul_1`)
  expect(askedHref('sla.pause_when_asking', [])).toBe(asked)
})
