import { describe, expect, test } from 'vitest'
import { successors, timeline } from './timeline'

const version = (number: number, validFromMs: number, rules: unknown) => ({
  version: number,
  validFromMs,
  rules,
  citations: {},
  repeals: false,
})
const open = { basis: null, base: 1700 }
const raised = { basis: null, base: 1800 }
const NOW = 100

/** What decides at a moment once the successors are written after the versions there were. */
function decidesAt(versions: ReturnType<typeof version>[], atMs: number, value = 'days') {
  const next = successors(timeline(versions), '/basis', value, NOW).map((each, index) => ({
    ...version(versions.length + index + 1, each.validFromMs, each.rules),
  }))
  return timeline([...versions, ...next]).find(
    ({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs,
  )?.of.rules
}

describe('an answer', () => {
  test('fills the version in force and the one already published for later, each in its time', () => {
    const versions = [version(1, 0, open), version(2, 200, raised)]
    expect(decidesAt(versions, 0)).toEqual({ basis: 'days', base: 1700 })
    expect(decidesAt(versions, 199)).toEqual({ basis: 'days', base: 1700 })
    expect(decidesAt(versions, 200)).toEqual({ basis: 'days', base: 1800 })
  })

  test('fills a version that decides past months as well', () => {
    const versions = [version(1, 0, open), version(2, 50, raised)]
    expect(decidesAt(versions, 10)).toEqual({ basis: 'days', base: 1700 })
    expect(decidesAt(versions, 60)).toEqual({ basis: 'days', base: 1800 })
  })

  test('given in a version for later is still filled in the one in force', () => {
    const versions = [version(1, 0, open), version(2, 200, { basis: 'days', base: 1800 })]
    expect(decidesAt(versions, NOW)).toEqual({ basis: 'days', base: 1700 })
    expect(decidesAt(versions, 200)).toEqual({ basis: 'days', base: 1800 })
  })

  test('that changes one already given holds from now on, and lets a later raise wait', () => {
    const given = (base: number) => ({ basis: 'weeks', base })
    const versions = [version(1, 0, given(1700)), version(2, 200, given(1800))]
    expect(decidesAt(versions, NOW - 1)).toEqual(given(1700))
    expect(decidesAt(versions, NOW)).toEqual({ basis: 'days', base: 1700 })
    expect(decidesAt(versions, 200)).toEqual({ basis: 'days', base: 1800 })
  })

  test('completes the versions it fills, and does not pass a change off as completing', () => {
    const versions = [version(1, 0, { basis: 'weeks' }), version(2, 200, { basis: null })]
    expect(
      successors(timeline(versions), '/basis', 'days', NOW).map(({ validFromMs, completes }) => [
        validFromMs,
        completes,
      ]),
    ).toEqual([
      [NOW, null],
      [200, 2],
    ])
  })

  test('given while a rule set is repealed is kept for when it comes back, and repeals it still', () => {
    const versions = [version(1, 0, open), { ...version(2, 50, open), repeals: true }]
    const next = successors(timeline(versions), '/basis', 'days', NOW)
    expect(next.map(({ validFromMs, repeals, rules }) => [validFromMs, repeals, rules])).toEqual([
      [0, false, { basis: 'days', base: 1700 }],
      [50, true, { basis: 'days', base: 1700 }],
    ])
  })

  test('that holds everywhere writes nothing', () => {
    const versions = [version(1, 0, open), version(2, 0, { basis: 'days', base: 1700 })]
    expect(successors(timeline(versions), '/basis', 'days', NOW)).toEqual([])
  })
})
