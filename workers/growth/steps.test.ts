import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Employed, type Step, stepTo } from './on-record'
import { type Change, isNew, type Objection, takesSameGround, touchedBy } from './steps'

const on = (day: number, status: string, level: number | null = null): Employed => ({
  ...{ fromDate: `2026-12-0${day}`, status, level },
})
const probation = on(3, 'probation')
const left = on(4, 'left')
const level2 = on(5, 'confirmed', 2)

describe('a write answers for', () => {
  const touched = (change: Change<Employed>, corrected: Employed[] = []) =>
    touchedBy(change, corrected).map(({ entry, isWritten }) => [entry, isWritten])

  test('what it brings about, also where that is only later than it was', () => {
    expect(touched({ before: [probation], come: [level2] })).toEqual([[level2, true]])
    const later = { ...level2, fromDate: '2026-12-06' }
    expect(touched({ before: [level2], gone: level2, come: [later] })).toEqual([[later, true]])
  })

  test('what stood on what it takes away, whatever ground that had', () => {
    const before = [level2, left, probation]
    expect(touched({ before, gone: left, come: [] })).toEqual([[level2, false]])
    expect(touched({ before, gone: probation, come: [] }, [])).toEqual([[level2, false]])
  })

  test('nothing that it does not touch, and nobody who is not confirmed', () => {
    const after = on(7, 'probation')
    expect(touched({ before: [level2, probation], come: [after] })).toEqual([])
    expect(touched({ before: [level2, probation], come: [on(4, 'contractor')] })).toEqual([])
    const salary = on(5, 'confirmed')
    const raised = { ...salary }
    expect(touched({ before: [salary, probation], gone: salary, come: [raised] })).toEqual([])
  })

  test('nothing that it only follows', () => {
    expect(touched({ before: [level2], come: [on(7, 'confirmed', 1)] })).toEqual([
      [on(7, 'confirmed', 1), true],
    ])
    expect(touched({ before: [on(7, 'left'), level2], gone: on(7, 'left'), come: [] })).toEqual([])
  })

  test('a level that is written down before another one, also where it followed that before', () => {
    const level1 = on(4, 'confirmed', 1)
    expect(touched({ before: [level2], come: [level1] }, [on(7, 'confirmed', 1)])).toEqual([
      [level1, true],
      [level2, false],
    ])
  })

  test('a correction with what it stands in for, and without it', () => {
    const [found] = touchedBy({ before: [probation], gone: probation, come: [level2] }, [])
    expect(found?.asked).toEqual([
      { now: { others: [], was: probation, corrected: [] } },
      { now: { others: [], corrected: [probation] } },
    ])
  })
})

describe('an objection is new', () => {
  const off = (takesGround: boolean, since = '2026-12-03', leftSince = false): Objection => ({
    what: 'confirmed',
    step: { probation: { since, leftSince }, salariedSince: undefined, levelBefore: undefined },
    takesGround,
  })
  test.each([
    ['where there was none', off(false), [], true],
    ['not where the same was asked, with a ground', off(true), [off(true)], false],
    ['where the ground was for another step', off(true, '2026-12-04'), [off(true)], true],
    ['where a ground is not enough any more', off(false), [off(true, '2026-12-03', true)], true],
    ['not where it did not stand before either', off(false, '2026-12-04'), [off(false)], false],
  ])('%s', (_, now, before, is) => {
    expect(isNew(now, before)).toBe(is)
  })
})

/** Rules as short as the days of these records: four days of probation, and level 2 after level 1 is approved. */
function against(entry: Employed, step: Step): Objection[] {
  const { probation: open, salariedSince, levelBefore } = step
  const isEarly = entry.fromDate < '2026-12-02'
  const found: Objection[] = []
  const say = (what: Objection['what'], takesGround: boolean) =>
    found.push({ what, step, takesGround: takesGround || isEarly })
  const served = open ? Number(entry.fromDate.slice(-2)) - Number(open.since.slice(-2)) : 9
  if (served < 4) say('confirmed', open?.leftSince === true)
  else if (salariedSince) say('confirmed', false)
  if ((open || salariedSince) && entry.level === 3) say('first_level', true)
  if (levelBefore !== undefined && entry.level === null) say('off_level', true)
  const isApproved = levelBefore === 1 && entry.level === 2
  if (levelBefore !== undefined && (entry.level ?? 0) > levelBefore && !isApproved)
    say('raised', false)
  return found
}

interface Write {
  /** Which of what stands it corrects or takes away; none where it only adds. */
  readonly at: number | null
  readonly come: Employed | null
  /** A correction always says why, and that is its ground. */
  readonly hasGround: boolean
}

/** What stands, what was corrected, and for what grounds were given. */
interface Recorded {
  readonly entries: readonly Employed[]
  readonly corrected: readonly Employed[]
  readonly grounds: ReadonlyMap<string, readonly Objection[]>
}

const called = ({ fromDate, status, level }: Employed) => `${fromDate} ${status} ${level}`

/** The record after a write; the same one where the write is refused. */
function written(record: Recorded, { at, come, hasGround }: Write): Recorded {
  const { entries, corrected, grounds } = record
  const gone = at === null ? undefined : entries[at % Math.max(1, entries.length)]
  const kept = entries.filter((each) => each !== gone)
  if (come === null && !gone) return record
  if (kept.some(({ fromDate }) => fromDate === come?.fromDate)) return record
  const change = { before: entries, gone, come: come ? [come] : [] }
  const given = new Map(grounds)
  if (gone && !(come && called(gone) === called(come))) given.delete(called(gone))
  for (const { entry, asked } of touchedBy(change, corrected)) {
    const anew = asked.flatMap(({ was, now }) => {
      const known = was ? against(entry, stepTo(was, entry)) : []
      return against(entry, stepTo(now, entry)).filter((each) => isNew(each, known))
    })
    const isGrounded = hasGround && anew.every(({ takesGround }) => takesGround)
    if (anew.length > 0 && !isGrounded) return record
    given.set(called(entry), [...(given.get(called(entry)) ?? []), ...anew])
  }
  return {
    entries: [...kept, ...(come ? [come] : [])].sort((a, b) => (a.fromDate < b.fromDate ? 1 : -1)),
    corrected: gone ? [gone, ...corrected] : corrected,
    grounds: given,
  }
}

/** What of a record would be refused if it were written down entry by entry, in the order of its days. */
const refusedDirectly = ({ entries, grounds }: Recorded) =>
  entries.flatMap((entry, at) => {
    if (entry.status !== 'confirmed') return []
    const record = { others: entries.slice(at + 1), corrected: [] }
    return against(entry, stepTo(record, entry)).filter(
      (each) =>
        !each.takesGround ||
        !grounds.get(called(entry))?.some((given) => takesSameGround(given, each)),
    )
  })

const anyEntry = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.constantFrom('probation', 'contractor', 'left', 'confirmed', 'confirmed', 'confirmed'),
    fc.constantFrom(1, 2, 3, null),
  )
  .map(([day, status, level]) => on(day, status, status === 'confirmed' ? level : null))
const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  fc.record({ at: fc.constant(null), come: anyEntry, hasGround: fc.boolean() }),
  fc.record({
    at: fc.nat(5),
    come: fc.option(anyEntry, { freq: 1 }),
    hasGround: fc.constant(true),
  }),
)

test('no writes, in whatever order, leave a record that would be refused if it were written down as it reads', () => {
  fc.assert(
    fc.property(fc.array(anyWrite, { maxLength: 12 }), (writes) => {
      let record: Recorded = { entries: [], corrected: [], grounds: new Map() }
      for (const write of writes) {
        record = written(record, write)
        expect(refusedDirectly(record)).toEqual([])
      }
    }),
    { seed: 84, numRuns: 20_000 },
  )
})
