import { describe, expect, test } from 'vitest'
import { applyPlaces } from './apply-places.fixture'
import { diffPlaces } from './diff-places'

const band = (fromMm: number, toMm: number, rate: string) => ({ fromMm, toMm, rate })
const [small, middle, large] = [band(50, 110, '0.5'), band(160, 250, '1'), band(315, 630, '1.5')]

describe('a row is followed by its name, not by its number', () => {
  test('with a row put in above, only that row is new', () =>
    expect(diffPlaces([small, middle], [small, band(111, 159, '0.8'), middle])).toEqual([
      { pointer: '/1', after: band(111, 159, '0.8') },
    ]))

  test('with a row taken out, only that row is gone, named by where it stood', () =>
    expect(diffPlaces([small, middle, large], [small, large])).toEqual([
      { pointer: '/1', before: middle },
    ]))

  test('a figure that changed in a row that moved is one changed figure', () =>
    expect(diffPlaces([middle, large], [small, middle, band(315, 630, '1.6')])).toEqual([
      { pointer: '/0', after: small },
      { pointer: '/2/rate', before: '1.5', after: '1.6' },
    ]))

  test('a row whose very bounds changed is still the row that stood there', () =>
    expect(diffPlaces([small, middle, large], [small, band(150, 260, '1'), large])).toEqual([
      { pointer: '/1/fromMm', before: 160, after: 150 },
      { pointer: '/1/toMm', before: 250, after: 260 },
    ]))

  test('a row that overtook another left one place and came in at another', () =>
    expect(diffPlaces([{ key: 'a' }, { key: 'b' }], [{ key: 'b' }, { key: 'a' }])).toEqual([
      { pointer: '/1', before: { key: 'b' } },
      { pointer: '/0', after: { key: 'b' } },
    ]))

  test('prices that share all but their class are told apart', () => {
    const price = (pressureMpa: string, listPrice: string) => ({
      validFrom: '2026-01-01',
      medium: 'supply',
      diameterMm: 200,
      pressureMpa,
      listPrice,
    })
    expect(
      diffPlaces([price('1.0', '300'), price('1.6', '556.34')], [price('1.6', '560')]),
    ).toEqual([
      { pointer: '/0', before: price('1.0', '300') },
      { pointer: '/0/listPrice', before: '556.34', after: '560' },
    ])
  })
})

test('the order in which keys are written makes no difference', () =>
  expect(diffPlaces({ a: { x: 1, y: 2 }, b: [3] }, { b: [3], a: { y: 2, x: 1 } })).toEqual([]))

test('a place that is new, one that is gone, and one that became something else', () =>
  expect(diffPlaces({ 'a/b': 1, gone: null, kept: [1] }, { 'a/b': '1', kept: {}, new: 0 })).toEqual(
    [
      { pointer: '/a~1b', before: 1, after: '1' },
      { pointer: '/kept', before: [1], after: {} },
      { pointer: '/new', after: 0 },
      { pointer: '/gone', before: null },
    ],
  ))

test('the places of any edit, applied to the document before, give the one after', () => {
  const draw = dice(20_261_122)
  let differing = 0
  for (let round = 0; round < 4_000; round += 1) {
    const [before, after] = [document(draw, 3), document(draw, 3)]
    const edited = draw(2) === 0 ? edit(before, draw) : after
    const places = diffPlaces(before, edited)
    expect(applyPlaces(places, before)).toEqual(edited)
    expect(places.length === 0).toBe(
      JSON.stringify(sorted(before)) === JSON.stringify(sorted(edited)),
    )
    expect(diffPlaces(edited, edited)).toEqual([])
    differing += Math.sign(places.length)
  }
  expect(differing).toBeGreaterThan(2_000)
})

type Draw = (sides: number) => number

/** Numbers that look drawn and are the same each time (a linear congruence). */
function dice(seed: number): Draw {
  let state = seed
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** Tables of named rows, tables of figures and nested objects, with keys that need escaping. */
function document(draw: Draw, depth: number): unknown {
  const kind = depth === 0 ? draw(2) : draw(5)
  if (kind === 0) return [null, true, 0, 7, '7', ''][draw(6)]
  if (kind === 1) return draw(4)
  if (kind === 2) return Array.from({ length: draw(5) }, () => document(draw, depth - 1))
  if (kind === 3)
    return Array.from({ length: draw(5) }, () => ({
      key: draw(6),
      value: document(draw, depth - 1),
    }))
  const names = ['a', 'b', 'a/b', '~', '0'].filter(() => draw(2) === 0)
  return Object.fromEntries(names.map((name) => [name, document(draw, depth - 1)]))
}

/** Takes a row out, puts one in, or changes something further down. */
function edit(before: unknown, draw: Draw): unknown {
  if (Array.isArray(before)) {
    const at = draw(before.length + 1)
    const change = draw(3)
    if (change === 0) return before.toSpliced(at, 1)
    if (change === 1) return before.toSpliced(at, 0, { key: 9, value: draw(4) })
    return before.map((row, index) => (index === at ? edit(row, draw) : row))
  }
  if (before === null || typeof before !== 'object') return document(draw, 1)
  const members = Object.entries(before).toReversed()
  return Object.fromEntries(
    members.map(([name, value]) => [name, draw(2) === 0 ? edit(value, draw) : value]),
  )
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, sorted(inner)]),
        )
      : value
