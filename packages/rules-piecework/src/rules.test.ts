import { expect, test } from 'vitest'
import { PieceworkRules } from './rules'
import { starter } from './starter'

const [supply, drain] = starter.tables
const faults = (changes: Partial<PieceworkRules>) =>
  PieceworkRules.safeParse({ ...starter, ...changes }).error?.issues.map(({ path, message }) =>
    [path.join('/'), message].join(': '),
  ) ?? []

test('the starter is accepted as it is', () => expect(faults({})).toEqual([]))

test('a diameter cannot have two prices', () => {
  const bands = [...supply!.bands, { fromMm: 630, toMm: 800, first: '2', second: null }]
  expect(faults({ tables: [{ ...supply!, bands }] })).toEqual([
    'tables/0/bands/3/fromMm: rows 3 and 4 overlap: Φ630 is priced twice, the row before runs to Φ630',
  ])
})

test('a kind of pipe has one table', () =>
  expect(faults({ tables: [supply!, drain!, supply!] })).toEqual([
    'tables/2/medium: there are two tables for supply',
  ]))

test('a row runs from its smaller to its larger diameter', () => {
  const bands = [{ fromMm: 110, toMm: 50, first: '0.5', second: null }]
  expect(faults({ tables: [{ ...supply!, bands }] })).toHaveLength(1)
})

test('completion cannot count less than the months before it', () =>
  expect(faults({ stages: { ...starter.stages, completionBp: 5_000 } })).toEqual([
    'stages: the completion share includes what the months have paid',
  ]))

test('a rate is written out, never as a number or with an exponent', () => {
  const rate = (first: unknown) => [{ ...supply!, bands: [{ ...supply!.bands[0]!, first }] }]
  for (const first of [0.5, '5e-1', '-0.5', '.5', '0.12345'])
    expect(faults({ tables: rate(first) as PieceworkRules['tables'] })).toHaveLength(1)
})
