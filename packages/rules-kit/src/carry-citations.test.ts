import { expect, test } from 'vitest'
import { carryCitations } from './carry-citations'

const band = (fromMm: number, toMm: number, rate: string) => ({ fromMm, toMm, rate })
const before = {
  tables: [
    { key: 'supply', bands: [band(50, 110, '0.5'), band(160, 250, '1'), band(315, 630, '1.5')] },
  ],
  factor: '2',
}
const citations = {
  '': ['R19'],
  '/factor': ['R19.14.8'],
  '/tables/0': ['R19.14'],
  '/tables/0/bands/0': ['R19.14.1'],
  '/tables/0/bands/1': ['R19.14.2'],
  '/tables/0/bands/2/rate': ['R19.14.3'],
}
const withBands = (...bands: object[]) => ({ ...before, tables: [{ key: 'supply', bands }] })
const [small, middle, large] = before.tables[0]?.bands ?? []

test('an unedited rule set keeps its citations', () => {
  expect(carryCitations(before, before, citations)).toEqual(citations)
})

test('with a row put in above, the rows below keep their clauses and the new row cites none', () => {
  const after = withBands(small ?? {}, band(111, 159, '0.8'), middle ?? {}, large ?? {})
  expect(carryCitations(before, after, citations)).toEqual({
    '': ['R19'],
    '/factor': ['R19.14.8'],
    '/tables/0': ['R19.14'],
    '/tables/0/bands/0': ['R19.14.1'],
    '/tables/0/bands/1': [],
    '/tables/0/bands/2': ['R19.14.2'],
    '/tables/0/bands/3/rate': ['R19.14.3'],
  })
})

test('a row whose figure changed is still the row of its clause', () => {
  const after = withBands(small ?? {}, band(160, 250, '1.2'), large ?? {})
  expect(carryCitations(before, after, citations)).toEqual(citations)
})

test('a row that was given other bounds, at its place, is still the row of its clause', () => {
  const after = withBands(small ?? {}, band(150, 260, '1'), large ?? {})
  expect(carryCitations(before, after, citations)).toEqual(citations)
})

test('rows of any kind of table are found again, whatever they are called by', () => {
  const rows = [
    { crop: 'oats', fen: 1 },
    { crop: 'rye', fen: 2 },
  ]
  const cited = { '/0': ['X.1'], '/1': ['X.2'] }
  expect(carryCitations(rows, [...rows].reverse(), cited)).toEqual({ '/1': ['X.1'], '/0': ['X.2'] })
})

test('a row that is gone takes its citation with it', () => {
  const after = withBands(small ?? {}, large ?? {})
  expect(carryCitations(before, after, citations)).toEqual({
    '': ['R19'],
    '/factor': ['R19.14.8'],
    '/tables/0': ['R19.14'],
    '/tables/0/bands/0': ['R19.14.1'],
    '/tables/0/bands/1/rate': ['R19.14.3'],
  })
})

test('a place that is no longer in the rules is no longer cited', () => {
  expect(carryCitations({ a: { b: 1 } }, { a: 2 }, { '/a/b': ['R1'] })).toEqual({})
})

test('a table is gone through so many times, however many of its rows are cited', () => {
  const readsOf = (rows: number): number => {
    let reads = 0
    const bands = Array.from({ length: rows }, (_, fromMm) => ({
      get fromMm() {
        reads += 1
        return fromMm
      },
      rate: '1',
    }))
    const cited = Object.fromEntries(bands.map((_, row) => [`/bands/${row}`, ['R19.14.1']]))
    carryCitations({ bands }, { bands: bands.map((each) => ({ ...each, rate: '2' })) }, cited)
    return reads
  }
  expect(readsOf(400)).toBe(2 * readsOf(200))
})
