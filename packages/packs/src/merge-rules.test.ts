import { expect, test } from 'vitest'
import { mergeRules } from './merge-rules'

const adopted = {
  day: 5,
  rates: [
    { upTo: 110, fen: 120 },
    { upTo: 250, fen: 200 },
  ],
  cap: null,
}

test('what only the pack changed follows the pack', () =>
  expect(mergeRules(adopted, adopted, { ...adopted, day: 10 })).toEqual({
    merged: { ...adopted, day: 10 },
    kept: [],
  }))

test('what only the company changed stays as the company has it', () => {
  const ours = { ...adopted, cap: 3 }
  expect(mergeRules(adopted, ours, { ...adopted, day: 10 })).toEqual({
    merged: { ...adopted, cap: 3, day: 10 },
    kept: [],
  })
})

test('each side’s change of another figure in one table is taken', () => {
  const ours = {
    ...adopted,
    rates: [
      { upTo: 110, fen: 130 },
      { upTo: 250, fen: 200 },
    ],
  }
  const pack = {
    ...adopted,
    rates: [
      { upTo: 110, fen: 120 },
      { upTo: 250, fen: 220 },
    ],
  }
  expect(mergeRules(adopted, ours, pack)).toEqual({
    merged: {
      ...adopted,
      rates: [
        { upTo: 110, fen: 130 },
        { upTo: 250, fen: 220 },
      ],
    },
    kept: [],
  })
})

test('where both changed a figure the company’s word stands, and the place is named', () => {
  const ours = {
    ...adopted,
    rates: [
      { upTo: 110, fen: 130 },
      { upTo: 250, fen: 200 },
    ],
  }
  const pack = {
    ...adopted,
    rates: [
      { upTo: 110, fen: 150 },
      { upTo: 250, fen: 200 },
    ],
  }
  expect(mergeRules(adopted, ours, pack)).toEqual({ merged: ours, kept: ['/rates/0/fen'] })
})

test('a list that both sides changed, one of them in length, stays the company’s', () => {
  const ours = {
    ...adopted,
    rates: [
      { upTo: 110, fen: 130 },
      { upTo: 250, fen: 200 },
    ],
  }
  const pack = { ...adopted, rates: [{ upTo: 110, fen: 120 }] }
  expect(mergeRules(adopted, ours, pack)).toEqual({ merged: ours, kept: ['/rates'] })
})

test('a field that the pack dropped is gone, and one that it brought is there', () =>
  expect(mergeRules({ a: 1, b: 2 }, { a: 1, b: 2, ours: 3 }, { a: 1, 'c/d': 4 })).toEqual({
    merged: { a: 1, 'c/d': 4, ours: 3 },
    kept: [],
  }))
