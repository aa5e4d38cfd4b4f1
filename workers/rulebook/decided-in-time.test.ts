import { expect, test } from 'vitest'
import { coming, decidedAt, givenBy, givenIn, lastAnswer, onRecord } from './decided-in-time'

/** Seven or nine; nothing is no answer. */
const options = [{ value: 7 }, { value: 9 }]

const NEVER = Number.POSITIVE_INFINITY
const [TODAY, JANUARY, MARCH] = [1_000, 2_000, 3_000]
const ann = { reason: 'the meeting', by: 'Ann', atMs: TODAY }
const bob = { reason: 'the audit', by: 'Bob', atMs: TODAY }

/** Rules that leave `/cap` open since day one. */
const open = [{ fromMs: 500, untilMs: NEVER, of: { content: { cap: null } } }]
const from = (fromMs: number, cap: unknown, untilMs = NEVER) => ({
  fromMs,
  untilMs,
  content: { cap },
})
const answers = (decisions: Parameters<typeof decidedAt>[0]['decisions']) =>
  [TODAY, JANUARY, MARCH].map((at) => decidedAt({ decisions, options }, at)?.value ?? null)

test('an answer that holds from a later day is not decided today, but is known to come', () => {
  const decisions = givenBy(open, [from(JANUARY, 7)], '/cap', ann)
  expect(answers(decisions)).toEqual([null, 7, 7])
  expect(coming({ decisions, options }, TODAY)).toMatchObject({ fromMs: JANUARY, of: { value: 7 } })
  expect(coming({ decisions, options }, JANUARY)).toBeNull()
})

test('an answer that another replaces on a later day is who decided it until then', () => {
  const first = givenIn(open, '/cap', 7, ann)
  const held = [{ ...open[0]!, of: { content: { cap: 7 } } }]
  const decisions = [...first, ...givenBy(held, [from(JANUARY, 9, MARCH)], '/cap', bob)]
  expect(answers(decisions)).toEqual([7, 9, 7])
  expect(decidedAt({ decisions, options }, TODAY)?.by).toBe('Ann')
  expect(decidedAt({ decisions, options }, JANUARY)?.by).toBe('Bob')
})

test('a place set back to open from a later day is decided until then', () => {
  const held = [{ ...open[0]!, of: { content: { cap: 7 } } }]
  const decisions = [
    ...givenIn(open, '/cap', 7, ann),
    ...givenBy(held, [from(JANUARY, null)], '/cap', bob),
  ]
  expect(answers(decisions)).toEqual([7, null, null])
  expect(lastAnswer({ decisions, options })).toBeNull()
})

test('an answer of today leaves what a version to come has settled', () => {
  const spans = [
    { ...open[0]!, untilMs: JANUARY },
    { fromMs: JANUARY, untilMs: NEVER, of: { content: { cap: 9 } } },
  ]
  const decisions = [
    ...givenBy(open, [from(JANUARY, 9)], '/cap', bob),
    ...givenIn(spans, '/cap', 7, ann),
  ]
  expect(answers(decisions)).toEqual([7, 9, 9])
})

test('a change that ends what was to come takes its answers along', () => {
  const spans = [
    { ...open[0]!, untilMs: JANUARY },
    { fromMs: JANUARY, untilMs: NEVER, of: { content: { cap: 9 } } },
  ]
  const decisions = [
    ...givenBy(open, [from(JANUARY, 9)], '/cap', bob),
    ...givenBy(spans, [from(TODAY, null)], '/cap', ann),
  ]
  expect(answers(decisions)).toEqual([null, null, null])
})

test('what is answered before the first version begins is decided at once', () => {
  const later = [{ ...open[0]!, fromMs: JANUARY }]
  expect(answers(givenIn(later, '/cap', 7, ann))).toEqual([7, 7, 7])
  expect(answers(givenBy(later, [from(JANUARY, 7)], '/cap', ann))).toEqual([7, 7, 7])
})

test('an answer that no rule holds stands from the moment on', () => {
  expect(answers(onRecord('noted', ann))).toEqual(['noted', 'noted', 'noted'])
})

test('nothing is an answer where it is one to choose: no limit', () => {
  const free = [...options, { value: null }]
  const decisions = givenIn(open, '/cap', null, ann)
  expect(decidedAt({ decisions, options }, TODAY)).toBeNull()
  expect(decidedAt({ decisions, options: free }, TODAY)).toMatchObject({ value: null, by: 'Ann' })
  expect(lastAnswer({ decisions, options: free })?.value).toBeNull()
})
