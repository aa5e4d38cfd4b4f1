import type {
  GrowthRecordView,
  NewGrowthRecord,
  TraceView,
  TrainingAttendance,
} from '@bylaw/contract'

/** A condition of a level or a post, as its explanation names it. */
export type Condition = TraceView & { readonly value: boolean }

/** The conditions that an explanation lists, each met or not. */
export const conditionsIn = ({ of = [] }: TraceView): readonly Condition[] =>
  of.filter((step): step is Condition => step.unit === 'yes_no' && typeof step.value === 'boolean')

/** How many days ago a last day was: 0 on that day and before it. */
export const daysOver = (lastDay: string, today: string): number =>
  Math.max(0, (Date.parse(today) - Date.parse(lastDay)) / 86_400_000)

/** How a record stands today: whether it counts, and how long. */
export type RecordStanding = 'taken_back' | 'expired' | 'soon' | 'counts'

/** Whoever has a certificate is told as long before it runs out. */
const SOON_DAYS = 30

export function standingOf(
  { takenBack, until }: Pick<GrowthRecordView, 'takenBack' | 'until'>,
  today: string,
): RecordStanding {
  if (takenBack) return 'taken_back'
  if (until === null) return 'counts'
  if (until < today) return 'expired'
  const left = (Date.parse(until) - Date.parse(today)) / 86_400_000
  return left <= SOON_DAYS ? 'soon' : 'counts'
}

/** What is being written down in the form. */
export interface Draft {
  readonly kind: NewGrowthRecord['kind']
  readonly test: string
  readonly forLevel: number | string
  readonly requirement: string
  readonly name: string
  readonly on: string
  readonly until: string
  readonly result: 'passed' | 'failed' | 'mark'
  readonly mark: string
  readonly evidence: string
}

/** The record that a form makes; undefined while something is missing. */
export function recordFrom(draft: Draft, personId: string): NewGrowthRecord | undefined {
  const evidence = draft.evidence.trim()
  const result = draft.result === 'mark' ? draft.mark.trim() : draft.result
  if (
    evidence === '' ||
    draft.on === '' ||
    !/^(passed|failed|(100|\d{1,2})(\.\d{1,2})?)$/.test(result)
  )
    return undefined
  const about = { personId, on: draft.on, evidence }
  const until = draft.until === '' ? null : draft.until
  if (draft.kind === 'certificate') {
    const name = draft.name.trim()
    return name === '' ? undefined : { kind: 'certificate', ...about, name, until }
  }
  if (draft.kind === 'requirement')
    return draft.requirement === ''
      ? undefined
      : { kind: 'requirement', ...about, requirement: draft.requirement, result, until }
  return draft.test === '' || typeof draft.forLevel !== 'number'
    ? undefined
    : { kind: 'level_test', ...about, test: draft.test, forLevel: draft.forLevel, result }
}

/** Somebody at a session, as whoever records it fills it in. */
export interface Seen {
  readonly personId: string
  readonly name: string
  readonly attended: boolean
  /** Points, or nothing where nobody was tested. */
  readonly mark: string
}

/** Who was there and with what result; undefined while a mark is none. */
export function attendanceFrom(seen: readonly Seen[]): TrainingAttendance | undefined {
  const marks = seen.map(({ mark }) => mark.trim())
  if (marks.some((mark) => mark !== '' && !MARK.test(mark))) return undefined
  return {
    people: seen.map(({ personId, attended }, index) => {
      const mark = marks[index] ?? ''
      return { personId, attended, ...(attended && mark !== '' ? { result: mark } : {}) }
    }),
  }
}

const MARK = /^(100|\d{1,2})(\.\d{1,2})?$/
