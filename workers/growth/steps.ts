import { type Employed, type OnRecord, type Step, stepTo } from './on-record'

/** A write to what somebody is on record as: whatever it adds, corrects, moves or takes away. */
export interface Change<Entry extends Employed> {
  /** All that stood before it. */
  readonly before: readonly Entry[]
  /** What it takes away, or puts something else in the place of; one of those. */
  readonly gone?: Entry | undefined
  /** What it writes down, or puts there. */
  readonly come: readonly Entry[]
}

/** Somebody confirmed, or at a level, of whom a write made something new, or another step than it was. */
export interface Touched<Entry extends Employed> {
  readonly entry: Entry
  readonly isWritten: boolean
  /** Beside what it is to stand now, each of which has to let it; and before, unless it is written. */
  readonly asked: readonly { readonly was?: OnRecord; readonly now: OnRecord }[]
}

/**
 * What of a whole record a write has to answer for, the earliest first: what it brings about, and every
 * entry that is another step after it. Who only gets another salary is nothing new.
 *
 * A correction is asked twice: what it stands in for counts like what stands, and what stands without
 * that counts as well. So is what stands: by what comes before it, as the record reads, and where that
 * says nothing also by what was corrected away of it. What follows is no part of a step that was taken.
 *
 * @param corrected what earlier corrections put something else in the place of, the latest first
 */
export function touchedBy<Entry extends Employed>(
  { before, gone, come }: Change<Entry>,
  corrected: readonly Employed[],
): Touched<Entry>[] {
  const after = [...before.filter((each) => each !== gone), ...come].sort(latestFirst)
  const correctedNow = gone ? [gone, ...corrected] : corrected
  return after
    .filter(({ status }) => status === 'confirmed')
    .toReversed()
    .flatMap((entry): Touched<Entry>[] => {
      if (!before.some((each) => isSame(each, entry))) {
        const others = after.filter((each) => each !== entry)
        const instead = gone ? [{ now: { others, was: gone, corrected } }] : []
        const asked = [...instead, { now: { others, corrected: correctedNow } }]
        return [{ entry, isWritten: true, asked }]
      }
      const asked = [
        { was: upTo(entry, before), now: upTo(entry, after) },
        { was: upTo(entry, before, corrected), now: upTo(entry, after, correctedNow) },
      ].filter(({ was, now }) => !isSameStep(stepTo(was, entry), stepTo(now, entry)))
      return asked.length > 0 ? [{ entry, isWritten: false, asked }] : []
    })
}

/** What came before an entry. */
function upTo(
  { fromDate }: Employed,
  record: readonly Employed[],
  corrected: readonly Employed[] = [],
): OnRecord {
  const isEarlier = (each: Employed) => each.fromDate < fromDate
  return { others: record.filter(isEarlier), corrected: corrected.filter(isEarlier) }
}

/** What the rules have against a step, and whether a ground is enough for it. */
export interface Objection {
  /** Which of the conditions is not met, whatever it lacks. */
  readonly what: 'confirmed' | 'raised' | 'first_level' | 'off_level'
  readonly step: Step
  readonly takesGround: boolean
}

/**
 * Whether an objection is another than there was: what did not stand before either stays as it is, and a
 * ground is one for the step that it was given for.
 */
export const isNew = (now: Objection, before: readonly Objection[]): boolean =>
  !before.some(
    (was) =>
      was.what === now.what && (takesSameGround(was, now) || !(was.takesGround || now.takesGround)),
  )

/** Whether what is said for one step is said for the other: of the two, the same is asked. */
export function takesSameGround(a: Objection, b: Objection): boolean {
  if (a.what !== b.what) return false
  if (a.what === 'confirmed') return isSameProbation(a.step, b.step)
  if (a.what === 'first_level') return true
  return a.step.levelBefore === b.step.levelBefore
}

const isSameStep = (a: Step, b: Step): boolean =>
  isSameProbation(a, b) && a.levelBefore === b.levelBefore

const isSameProbation = (a: Step, b: Step): boolean =>
  a.probation?.since === b.probation?.since &&
  a.probation?.leftSince === b.probation?.leftSince &&
  a.salariedSince === b.salariedSince

const isSame = (a: Employed, b: Employed): boolean =>
  a.fromDate === b.fromDate && a.status === b.status && a.level === b.level

const latestFirst = (a: Employed, b: Employed) => (a.fromDate < b.fromDate ? 1 : -1)
