import { describe, expect, test } from 'vitest'
import { type Piece, pieceRate } from './rate'
import type { PieceworkRules } from './rules'
import { starter } from './starter'

const weld: Piece = {
  medium: 'supply',
  diameterMm: 110,
  scope: 'weld',
  role: 'first',
  innerWeld: false,
}
const rate = (piece: Partial<Piece>, rules: PieceworkRules = starter) => {
  const answer = pieceRate(rules, { ...weld, ...piece }, 2)
  return answer.ok ? answer.value.rate.toFixed() : answer.refusal.code
}

describe('both diameters of a printed row belong to it', () => {
  test.each([
    [50, '0.5'],
    [110, '0.5'],
    [160, '1'],
    [250, '1'],
    [315, '1.5'],
    [630, '1.5'],
  ])('supply Φ%i', (diameterMm, expected) => expect(rate({ diameterMm })).toBe(expected))

  test.each([
    [1, '0.1'],
    [500, '0.1'],
    [600, '0.2'],
    [800, '0.2'],
    [1000, '0.35'],
    [1500, '0.35'],
  ])('drainage Φ%i', (diameterMm, expected) =>
    expect(rate({ medium: 'drain', diameterMm })).toBe(expected),
  )
})

describe('a diameter between the rows is refused, never paid zero', () => {
  test.each([49, 111, 125, 159, 251, 280, 314, 631])('supply Φ%i', (diameterMm) =>
    expect(rate({ diameterMm })).toBe('no_rate_for_diameter'),
  )
  test.each([501, 599, 801, 900, 999, 1501])('drainage Φ%i', (diameterMm) =>
    expect(rate({ medium: 'drain', diameterMm })).toBe('no_rate_for_diameter'),
  )
})

test('the refusal names the line, the pipe and the rows there are', () => {
  const answer = pieceRate(starter, { ...weld, diameterMm: 125 }, 2)
  expect(answer).toMatchObject({
    refusal: {
      fact: '/lines/2/diameterMm',
      rule: '/tables/0/bands',
      details: { line: 3, medium: 'supply', diameterMm: 125 },
    },
  })
  expect(answer.ok ? '' : answer.refusal.message.zh).toContain('Φ50–110、Φ160–250、Φ315–630')
})

test('an installation doubles everything a metre pays, the inner weld included', () => {
  expect(rate({ scope: 'install' })).toBe('1')
  expect(rate({ scope: 'install', medium: 'drain', diameterMm: 1500, innerWeld: true })).toBe('1')
})

test('an inner weld comes on top, or stands alone where the company reads it so', () => {
  const piece = { medium: 'drain', diameterMm: 1200, innerWeld: true } as const
  const [supply, drain] = starter.tables
  const alone: PieceworkRules = {
    ...starter,
    tables: [supply!, { ...drain!, innerWeld: { rate: '0.15', reading: 'stand_alone' } }],
  }
  expect(rate(piece)).toBe('0.5')
  expect(rate(piece, alone)).toBe('0.15')
})

test('what the tables do not print is refused: an inner weld of supply pipe, a second rate of drainage', () => {
  expect(rate({ innerWeld: true })).toBe('no_rate_for_inner_weld')
  expect(rate({ medium: 'drain', role: 'second' })).toBe('no_second_rate')
})

test('guidance has no price until the company gives it one', () => {
  const withGuidance = (guidance: 'by_day' | '1') => ({
    ...starter,
    scopeFactors: { ...starter.scopeFactors, guidance },
  })
  expect(rate({ scope: 'guidance' })).toBe('no_rate_for_guidance')
  expect(rate({ scope: 'guidance' }, withGuidance('by_day'))).toBe('no_rate_for_guidance')
  expect(rate({ scope: 'guidance' }, withGuidance('1'))).toBe('0.5')
})
