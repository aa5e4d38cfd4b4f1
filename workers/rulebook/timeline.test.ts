import { describe, expect, test } from 'vitest'
import { completed, planned } from './planned'
import { shownVersion } from './shown-version'
import { spanAt, timeline } from './timeline'
import { statesOf } from './version-state'

const version = (
  number: number,
  validFromMs: number,
  content: unknown,
  validToMs: number | null = null,
) => ({ version: number, validFromMs, validToMs, content, repeals: false })
type Version = ReturnType<typeof version>
const decidesAt = (versions: readonly Version[], atMs: number) =>
  spanAt(timeline(versions), atMs)?.of.content

test('a rule set is shown by what decides or will first; a beginning is in force at no time', () => {
  const begun = { ...version(1, 0, 'begun'), repeals: true }
  const shown = (...versions: readonly Version[]) =>
    [5, 15, 25].map((at) => shownVersion(versions, at)?.version)
  expect(shown(begun)).toEqual([1, 1, 1])
  expect(shown(begun, version(2, 10, 'first'), version(3, 20, 'next'))).toEqual([2, 2, 3])
  expect(shown(begun, version(2, 20, 'later'), version(3, 20, 'instead'))).toEqual([3, 3, 3])
  expect(shown(version(1, 10, 'to come'), version(2, 20, 'next'))).toEqual([1, 1, 2])
  const repeal = { ...version(2, 10, 'first'), repeals: true }
  expect(shown(version(1, 0, 'first'), repeal)).toEqual([1, 2, 2])
})

describe('a version decides in its own stretch alone', () => {
  const [october, november] = [100, 200]
  const versions = [version(1, 0, 'first'), version(2, november, 'raised')]

  test('so a correction of October leaves November as it is', () => {
    const corrected = [...versions, version(3, october, 'corrected', november)]
    expect([99, 100, 199, 200].map((at) => decidesAt(corrected, at))).toEqual([
      'first',
      'corrected',
      'corrected',
      'raised',
    ])
  })

  test('and one in the middle of another leaves what came before and comes after', () => {
    const corrected = [version(1, 0, 'first'), version(2, 50, 'meanwhile', 60)]
    expect([49, 50, 59, 60].map((at) => decidesAt(corrected, at))).toEqual([
      'first',
      'meanwhile',
      'meanwhile',
      'first',
    ])
  })

  test('of any versions, the newest that is valid at a moment decides it', () => {
    let seed = 7
    const draw = (sides: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * sides)
    }
    for (let round = 0; round < 500; round += 1) {
      const drawn = Array.from({ length: 1 + draw(6) }, (_, index) => {
        const from = draw(20)
        return version(index + 1, from, null, draw(2) === 0 ? null : from + 1 + draw(8))
      })
      for (let at = -1; at < 30; at += 1) {
        const newest = drawn.findLast(
          ({ validFromMs, validToMs }) =>
            validFromMs <= at && (validToMs === null || at < validToMs),
        )
        expect(spanAt(timeline(drawn), at)?.of.version).toBe(newest?.version)
      }
    }
  })
})

describe('a change that begins before a version published for later', () => {
  const pay = { base: 1700, meal: 300 }
  const versions = [version(1, 0, pay), version(2, 200, { ...pay, base: 1800 })]
  const published = (later: 'carry' | 'end' | 'replace', content: unknown) => {
    const next = planned(timeline(versions), { fromMs: 100, content, later, repeals: false })
    const all = [
      ...versions,
      ...next.map(({ fromMs, untilMs, content: said }, index) =>
        version(3 + index, fromMs, said, Number.isFinite(untilMs) ? untilMs : null),
      ),
    ]
    return { next, decides: [99, 100, 200].map((at) => decidesAt(all, at)) }
  }
  const fed = { ...pay, meal: 350 }

  test('is carried on into it, and brings nothing of it forward', () =>
    expect(published('carry', fed).decides).toEqual([pay, fed, { base: 1800, meal: 350 }]))

  test('ends where it begins, if that is wished', () =>
    expect(published('end', fed).decides).toEqual([pay, fed, { base: 1800, meal: 300 }]))

  test('replaces it only where somebody says so', () =>
    expect(published('replace', fed).decides).toEqual([pay, fed, fed]))

  test('names the place where both say something of their own', () => {
    const { next } = published('carry', { ...pay, base: 1750 })
    expect(next.map(({ insteadOf, conflicts }) => [insteadOf, conflicts])).toEqual([
      [1, []],
      [2, ['/base']],
    ])
  })

  test('carries what it cites anew on into those that say the same, where they have the place', () => {
    const recited = (content: unknown, recites: boolean) =>
      planned(timeline(versions), {
        fromMs: 100,
        content,
        later: 'carry',
        repeals: false,
        recites: () => recites,
      }).map(({ insteadOf, content: said }) => [insteadOf, said])
    expect(recited(pay, true)).toEqual([
      [1, pay],
      [2, { ...pay, base: 1800 }],
    ])
    expect(recited(pay, false)).toEqual([[1, pay]])
  })

  test('leaves a repeal to come one, and takes it back only where it replaces it', () => {
    const ending = [version(1, 0, pay), { ...version(2, 200, pay), repeals: true }]
    const fates = (later: 'carry' | 'replace') =>
      planned(timeline(ending), { fromMs: 100, content: fed, later, repeals: false })
    expect(fates('carry').map(({ untilMs }) => untilMs)).toEqual([200])
    expect(fates('replace').map(({ untilMs }) => untilMs)).toEqual([Number.POSITIVE_INFINITY])
  })

  test('that was only begun is none of those after it, and ends nothing', () => {
    const begun = [{ ...version(1, 0, pay), repeals: true }, version(2, 200, pay)]
    const ends = (later: 'carry' | 'end', versions: readonly Version[]) =>
      planned(timeline(versions), { fromMs: -100, content: fed, later, repeals: false }).map(
        ({ fromMs, untilMs }) => [fromMs, untilMs],
      )
    expect(ends('end', begun)).toEqual([[-100, 200]])
    expect(ends('end', begun.slice(0, 1))).toEqual([[-100, Number.POSITIVE_INFINITY]])
    expect(ends('carry', begun)[0]).toEqual([-100, 200])
  })

  test('does not put a price on another row than the one it was put on', () => {
    const row = (mm: number, price: string) => ({ key: `d${mm}`, mm, price })
    const rows = [version(1, 0, { rows: [row(160, '1'), row(200, '2')] })]
    rows.push(version(2, 200, { rows: [row(180, '1'), row(200, '2')] }))
    const next = planned(timeline(rows), {
      fromMs: 100,
      content: { rows: [row(160, '9'), row(200, '2')] },
      later: 'carry',
      repeals: false,
    })
    expect(next[1]?.conflicts).toEqual(['/rows/1'])
  })
})

describe('an answer', () => {
  const open = { basis: null, base: 1700 }
  const decided = (versions: readonly Version[], atMs: number) => {
    const fills = completed(timeline(versions), [{ at: '/basis', value: 'days' }])
    return decidesAt(
      [
        ...versions,
        ...fills.map(({ fromMs, untilMs, content }, index) =>
          version(9 + index, fromMs, content, Number.isFinite(untilMs) ? untilMs : null),
        ),
      ],
      atMs,
    )
  }

  test('fills every version in its own time, past, present and to come', () => {
    const versions = [version(1, 0, open), version(2, 200, { ...open, base: 1800 })]
    expect([0, 199, 200].map((at) => decided(versions, at))).toEqual([
      { basis: 'days', base: 1700 },
      { basis: 'days', base: 1700 },
      { basis: 'days', base: 1800 },
    ])
  })

  test('leaves versions alone that have an answer', () => {
    const versions = [version(1, 0, open), version(2, 200, { basis: 'weeks', base: 1800 })]
    expect([0, 200].map((at) => decided(versions, at))).toEqual([
      { basis: 'days', base: 1700 },
      { basis: 'weeks', base: 1800 },
    ])
  })

  test('names the version that each completes', () =>
    expect(
      completed(timeline([version(1, 0, open), version(2, 50, open)]), [
        { at: '/basis', value: 'days' },
      ]).map(({ insteadOf, does }) => [insteadOf, does]),
    ).toEqual([
      [1, 'completes'],
      [2, 'completes'],
    ]))
})

test('a version replaced before its day was never in force; one that held for a moment was', () => {
  const row = (number: number, validFromMs: number, recordedAtMs: number, repeals = false) => ({
    ...version(number, validFromMs, {}),
    recordedAtMs,
    repeals,
  })
  const until = (validToMs: number) => ({ validToMs })
  const rows = [
    row(1, 0, 0),
    // To come at 500; replaced at 200 by 4, and 4 on its day by a correction the day after.
    row(2, 500, 100),
    { ...row(3, 200, 200), ...until(500) },
    row(4, 500, 200),
    row(5, 500, 600),
    row(6, 900, 700),
    row(7, 800, 750, true),
  ]
  const states = (nowMs: number) =>
    rows.map(
      statesOf(
        rows.filter((r) => r.recordedAtMs <= nowMs),
        nowMs,
      ),
    )
  expect(states(600)).toEqual([
    'superseded',
    'replaced',
    'superseded',
    'superseded',
    'in_force',
    'replaced',
    'replaced',
  ])
  expect(states(750).slice(4)).toEqual(['in_force', 'replaced', 'scheduled'])
  expect(states(800).slice(4)).toEqual(['repealed', 'replaced', 'in_force'])
})
