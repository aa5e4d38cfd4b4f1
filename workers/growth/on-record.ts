import { probationFrom } from '../people/on-probation'

/** What a person is on record as from a day on. */
export interface Employed {
  readonly fromDate: string
  readonly status: string
  readonly level: number | null
}

/** All that was ever recorded of somebody, beside what they are to be now. */
export interface OnRecord {
  /** What stands besides, the latest first. */
  readonly others: readonly Employed[]
  /** What stands in the place that a correction puts something else into. */
  readonly was?: Employed | undefined
  /** What earlier corrections put something else in the place of, the latest first. */
  readonly corrected: readonly Employed[]
}

/** A probation that nothing on record says they were confirmed after. */
export interface OpenProbation {
  readonly since: string
  /** They left after it: who takes them on again may say what that rests on. */
  readonly leftSince: boolean
}

/** From what somebody becomes confirmed, or gets to a level: what the rules ask of it goes by that. */
export interface Step {
  readonly probation: OpenProbation | undefined
  /** Since when they were on the probation of which only a salary followed; of a level alone. */
  readonly salariedSince: string | undefined
  readonly levelBefore: number | undefined
}

export function stepTo(record: OnRecord, { fromDate, level }: Employed): Step {
  const probation = openProbation(record, fromDate)
  return {
    probation,
    salariedSince: level === null || probation ? undefined : salariedAfter(record, fromDate),
    levelBefore: levelBefore(record, fromDate),
  }
}

/**
 * The last probation before a day, where no confirmation followed it: a day as a contractor does not
 * end it, nor does leaving. Of whom nothing is on record by then, a probation that follows counts, and
 * one that was corrected away: a first employment says what they are, and cannot say it twice.
 */
export function openProbation(
  { others, was, corrected }: OnRecord,
  day: string,
): OpenProbation | undefined {
  const before = others.filter(({ fromDate }) => fromDate < day)
  const record = was?.status === 'probation' ? [...before, was].sort(latestFirst) : before
  const last = record.findIndex(({ status }) => status === 'probation' || status === 'confirmed')
  const since = last < 0 ? undefined : probationFrom(record.slice(last))
  if (since !== undefined)
    return { since, leftSince: record.slice(0, last).some(({ status }) => status === 'left') }
  if (last >= 0 || was?.status === 'confirmed') return undefined
  const next = others.findLast(({ fromDate }) => fromDate > day)
  const said = [...(next ? [next] : []), ...corrected]
  const once = said.find(({ status }) => status === 'probation')
  return once && { since: once.fromDate, leftSince: false }
}

/**
 * The first day of the last probation before a day that was followed by a salary and by no level: what
 * only levels take was not asked of it. Leaving changes nothing of that: the check can be taken at any time.
 */
export function salariedAfter({ others, corrected }: OnRecord, day: string): string | undefined {
  const before = others.filter(({ fromDate }) => fromDate < day)
  const last = before.findIndex(({ status }) => status === 'probation')
  const since =
    last < 0
      ? corrected.find(({ status }) => status === 'probation')?.fromDate
      : probationFrom(before.slice(last))
  const after = before.slice(0, last < 0 ? before.length : last)
  const confirmed = after.filter(({ status }) => status === 'confirmed')
  if (since === undefined || confirmed.length === 0) return undefined
  if (confirmed.some(({ level }) => level !== null)) return undefined
  return since
}

/**
 * The level that another is higher than, or is not: the last one they had here, also before they
 * left; else what is to be corrected says, or what was corrected away, or the first that follows.
 */
export function levelBefore({ others, was, corrected }: OnRecord, day: string): number | undefined {
  const before = others.filter(({ fromDate }) => fromDate < day)
  const after = others.filter(({ fromDate }) => fromDate > day)
  const ordered = [...before, ...(was ? [was] : []), ...corrected, ...after.toReversed()]
  return ordered.find(({ level }) => level !== null)?.level ?? undefined
}

const latestFirst = (a: Employed, b: Employed) => (a.fromDate < b.fromDate ? 1 : -1)
