import { describe, expect, test } from 'vitest'
import {
  ALL_KNOWN,
  carriedFrom,
  comesAs,
  completedVersions,
  currentOf,
  filledIn,
  isBeforeAll,
  versionAt,
  versionsAfter,
} from './versions'

const version = (
  number: number,
  validFrom: string,
  recordedAt: string,
  validTo: string | null = null,
) => ({ version: number, validFrom, validTo, recordedAt })

/** Version 3 was recorded in December and corrects October. */
const versions = [
  version(1, '2026-01-01', '2026-01-01'),
  version(2, '2026-11-01', '2026-10-20'),
  version(3, '2026-10-01', '2026-12-05', '2026-11-01'),
]

test('a day is decided by the newest version valid then, of those known', () => {
  expect(versionAt(versions, '2026-10-15', '2026-10-15')?.version).toBe(1)
  expect(versionAt(versions, '2026-11-15', '2026-11-15')?.version).toBe(2)
})

test('a correction changes what we say today of its own stretch, and not what we knew then', () => {
  expect(versionAt(versions, '2026-10-15', '2026-12-31')?.version).toBe(3)
  expect(versionAt(versions, '2026-11-15', '2026-12-31')?.version).toBe(2)
})

test('before the first version nothing decides', () => {
  expect(versionAt(versions, '2025-12-31', '2026-12-31')).toBeUndefined()
})

test('what begins later is named, but for what never decides', () => {
  const replaced = [
    ...versions,
    version(4, '2027-01-01', ALL_KNOWN),
    version(5, '2027-01-01', ALL_KNOWN),
  ]
  expect(versionsAfter(replaced, '2026-10-15').map((each) => each.version)).toEqual([2, 5])
})

describe('where no version is asked for, that in force today is shown', () => {
  const stated = (
    number: number,
    state: 'in_force' | 'scheduled' | 'superseded',
    repeals = false,
  ) => ({ version: number, state, repeals }) as const
  const of = (...all: readonly ReturnType<typeof stated>[]) => currentOf(all)

  test('and not one that is published for later', () =>
    expect(of(stated(1, 'superseded'), stated(2, 'in_force'), stated(3, 'scheduled'))).toBe(2))
  test('also where it is the repeal of what was', () =>
    expect(of(stated(1, 'superseded'), stated(2, 'in_force', true))).toBe(2))
  test('but before rules of the company’s own ever held, the newest of them', () =>
    expect([
      of(stated(1, 'in_force', true)),
      of(stated(1, 'in_force', true), stated(2, 'scheduled')),
    ]).toEqual([1, 2]))
})

test('answers that fill in what a version left open belong to it, whatever came in between', () => {
  // 1 ← 2 ← 4, and 3 is scheduled and filled in by 5.
  const versions = [
    { version: 1, completes: null },
    { version: 2, completes: 1 },
    { version: 3, completes: null },
    { version: 4, completes: 2 },
    { version: 5, completes: 3 },
  ]
  expect(
    completedVersions(versions).map(({ root, fills }) => [
      root.version,
      fills.map((f) => f.version),
    ]),
  ).toEqual([
    [3, [5]],
    [1, [4, 2]],
  ])
})

test('an answer that fills a place of several versions is told once, with all that it made', () => {
  const recorded = (
    number: number,
    completes: number | null,
    recordedAt: string,
    note: string,
  ) => ({ version: number, completes, recordedAt, note })
  const versions = [
    recorded(1, null, '10-01', 'adopted'),
    recorded(2, null, '10-02', 'dearer from January'),
    recorded(3, 1, '10-03', 'whom it is for'),
    recorded(4, 2, '10-03', 'whom it is for'),
    recorded(5, 4, '10-04', 'how much'),
  ]
  expect(
    filledIn(completedVersions(versions)).map(({ by, versions: made }) => [by.note, made]),
  ).toEqual([
    ['how much', [5]],
    ['whom it is for', [4, 3]],
  ])
})

test('what was scheduled keeps its reason: a version carried on is told from the one it comes of', () => {
  // 2 is scheduled, filled in by 3, and carried on as 5 (with 4) and 7 (with 6); 8 fills that in.
  const made = (
    number: number,
    carries: number | null = null,
    completes: number | null = null,
  ) => ({
    version: number,
    completes,
    carries,
  })
  const versions = [
    made(1),
    made(2),
    made(3, null, 2),
    made(4),
    made(5, 3),
    made(6),
    made(7, 5),
    made(8, null, 7),
  ]
  const numbers = (number: number) =>
    carriedFrom(versions, versions[number - 1] ?? made(number)).map((each) => each.version)
  expect([numbers(4), numbers(5), numbers(7), numbers(8)]).toEqual([
    [4],
    [2, 5],
    [2, 5, 7],
    [2, 5, 7],
  ])
  const next = (number: number) => comesAs(versions, versions[number - 1] ?? made(number))?.version
  expect([next(2), next(5), next(8), next(4)]).toEqual([8, 8, undefined, undefined])
})

test('an instant is before all versions where each begins after it, and of none there is no before', () => {
  const from = (validFrom: string) => ({
    version: 1,
    validFrom,
    validTo: null,
    recordedAt: validFrom,
  })
  const both = [from('2026-11-30T00:00:00.000Z'), from('2026-12-31T00:00:00.000Z')]
  expect(isBeforeAll(both, '2026-08-31T16:00:00.000Z')).toBe(true)
  expect(isBeforeAll(both, '2026-12-01T00:00:00.000Z')).toBe(false)
  expect(isBeforeAll([], '2026-08-31T16:00:00.000Z')).toBe(false)
})
