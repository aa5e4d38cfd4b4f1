import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeVersions } from './merge'

const rate = (fromMm: number, toMm: number, yuan: string) => ({ fromMm, toMm, yuan })
const base = {
  day: 5,
  rates: [rate(50, 110, '0.5'), rate(160, 250, '1.0'), rate(315, 630, '1.5')],
  cap: null,
}

describe('a place that one side changed follows that side', () => {
  test('and what nobody touched stays', () =>
    expect(mergeVersions(base, { ...base, cap: 3 }, { ...base, day: 10 })).toEqual({
      content: { ...base, cap: 3, day: 10 },
      conflicts: [],
    }))

  test('in one table, each figure in its own row', () => {
    const ours = { ...base, rates: [rate(50, 110, '0.6'), ...base.rates.slice(1)] }
    const theirs = { ...base, rates: [...base.rates.slice(0, 2), rate(315, 630, '1.8')] }
    expect(mergeVersions(base, ours, theirs)).toEqual({
      content: {
        ...base,
        rates: [rate(50, 110, '0.6'), rate(160, 250, '1.0'), rate(315, 630, '1.8')],
      },
      conflicts: [],
    })
  })

  test('and a field that came or went is there or gone', () =>
    expect(mergeVersions({ a: 1, b: 2 }, { a: 1, b: 2, ours: 3 }, { a: 1, 'c/d': 4 })).toEqual({
      content: { a: 1, 'c/d': 4, ours: 3 },
      conflicts: [],
    }))
})

describe('where both changed a place, ours stands and the place is named', () => {
  test('by its row', () => {
    const ours = { ...base, rates: [rate(50, 110, '0.6'), ...base.rates.slice(1)] }
    const theirs = { ...base, rates: [rate(50, 110, '0.7'), ...base.rates.slice(1)] }
    expect(mergeVersions(base, ours, theirs)).toEqual({
      content: ours,
      conflicts: ['/rates/0/yuan'],
    })
  })

  test('by its table, when we took out the row that they changed', () => {
    const ours = { ...base, rates: [base.rates[0], base.rates[2], rate(700, 900, '2.0')] }
    const theirs = { ...base, rates: [base.rates[0], rate(160, 250, '1.2'), base.rates[2]] }
    expect(mergeVersions(base, ours, theirs)).toEqual({ content: ours, conflicts: ['/rates'] })
  })

  test('by its row, when they took out the one that we changed', () => {
    const ours = { ...base, rates: [base.rates[0], rate(160, 250, '1.2'), base.rates[2]] }
    const theirs = { ...base, rates: [base.rates[0], base.rates[2]] }
    expect(mergeVersions(base, ours, theirs)).toEqual({ content: ours, conflicts: ['/rates/1'] })
  })

  test('as a whole, when nothing tells its rows apart', () => {
    const hours = [['09:00', '12:00']]
    expect(mergeVersions(hours, [['08:00', '12:00']], [['09:00', '13:00']])).toEqual({
      content: [['08:00', '12:00']],
      conflicts: [''],
    })
  })
})

describe('rows that came and went on both sides', () => {
  test('stand after the row they followed', () => {
    const ours = { ...base, rates: [...base.rates, rate(700, 900, '2.0')] }
    const theirs = { ...base, rates: [base.rates[0], rate(120, 150, '0.8'), base.rates[2]] }
    expect(mergeVersions(base, ours, theirs)).toEqual({
      content: {
        ...base,
        rates: [base.rates[0], rate(120, 150, '0.8'), base.rates[2], rate(700, 900, '2.0')],
      },
      conflicts: [],
    })
  })

  test('are the same when both brought the same one', () => {
    const more = { ...base, rates: [...base.rates, rate(700, 900, '2.0')] }
    const ours = { ...more, day: 6 }
    expect(mergeVersions(base, ours, { ...more, cap: 1 })).toEqual({
      content: { ...more, day: 6, cap: 1 },
      conflicts: [],
    })
  })

  test('are days, where the list is one of days', () =>
    expect(
      mergeVersions(
        ['2026-10-01', '2026-10-02'],
        ['2026-09-30', '2026-10-01', '2026-10-02'],
        ['2026-10-01', '2026-10-02', '2026-10-03'],
      ),
    ).toEqual({
      content: ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03'],
      conflicts: [],
    }))

  test('keep the order of the side that moved any', () => {
    const [a, b, c] = base.rates
    expect(mergeVersions([a, b, c], [c, a, b], [a, b, c, rate(700, 900, '2.0')])).toEqual({
      content: [c, rate(700, 900, '2.0'), a, b],
      conflicts: [],
    })
    expect(mergeVersions([a, b, c], [c, a, b], [b, a, c])).toEqual({
      content: [c, a, b],
      conflicts: [''],
    })
  })
})

test('no figure ever stands in another row than the one that said it', () => {
  // Each figure is written with the name of its row: `b:3` belongs to row b.
  const table = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefg'), fc.nat(3), fc.nat(3)), {
      selector: ([name]) => name,
      maxLength: 6,
    })
    .map((rows) =>
      rows.map(([key, fen, days]) => ({ key, fen: `${key}:${fen}`, days: `${key}:${days}` })),
    )
  fc.assert(
    fc.property(table, table, table, (was, ours, theirs) => {
      const { content } = mergeVersions(was, ours, theirs)
      const rows = content as typeof was
      const names = rows.map(({ key }) => key)
      expect(new Set(names).size).toBe(names.length)
      for (const { key, fen, days } of rows)
        expect([fen, days].map((figure) => figure.split(':')[0])).toEqual([key, key])
    }),
    { numRuns: 2_000, seed: 7 },
  )
})
