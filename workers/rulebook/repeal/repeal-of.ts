import type { RepealView, VerdictView } from '@bylaw/contract'
import { timeline } from '../timeline'

/** A version of a rule set or of a text, as far as it may be a repeal. */
export interface RepealRow {
  readonly version: number
  readonly validFromMs: number
  readonly validToMs: number | null
  readonly repeals: boolean
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  readonly note: string
}

/** Who is answerable for a version: whoever had the last word on it, or wrote it without any. */
export const answerableFor = ({
  verdicts,
  recordedBy,
}: Pick<RepealRow, 'verdicts' | 'recordedBy'>): string =>
  verdicts.findLast(({ outcome }) => outcome === 'approved')?.personName ?? recordedBy

/**
 * The repeal that holds at a moment or, where none does, the next one to come; null where nothing
 * is repealed, or was put in force again.
 *
 * @param versions of one rule set or text, in the order of their numbers
 */
export function repealOf(versions: readonly RepealRow[], nowMs: number): RepealView | null {
  const repeals = timeline(versions).filter(({ of, untilMs }) => of.repeals && untilMs > nowMs)
  const [next] = repeals
  if (!next) return null
  return {
    from: new Date(next.fromMs).toISOString(),
    inEffect: next.fromMs <= nowMs,
    by: answerableFor(next.of),
    reason: next.of.note,
    version: next.of.version,
    notYet: isBeginning(next.of),
  }
}

/** Whether a version is where rules or a text begin that nobody has approved: it has nothing to repeal. */
export const isBeginning = ({
  version,
  repeals,
}: Pick<RepealRow, 'version' | 'repeals'>): boolean => repeals && version === 1

/** Whether anything holds at a moment, or is to come. */
export const decidesYet = (versions: readonly RepealRow[], nowMs: number): boolean =>
  timeline(versions).some(({ of, untilMs }) => !of.repeals && untilMs > nowMs)

/** Whether nothing is decided any more at a moment. */
export const isInEffect = (repeal: Pick<RepealView, 'inEffect'> | null | undefined): boolean =>
  repeal?.inEffect === true
