import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { sameJson } from '../platform/same-json'
import type { VersionRow } from './reads'

type Version = Pick<VersionRow, 'version' | 'validFromMs' | 'rules' | 'citations' | 'repeals'>

/** A stretch of time that one version decides: from `fromMs` until just before `untilMs`. */
export interface Span<Of = Version> {
  readonly fromMs: number
  readonly untilMs: number
  readonly of: Of
}

/** A version to be written so that an answer holds. */
export interface Successor {
  readonly validFromMs: number
  readonly rules: unknown
  readonly citations: VersionRow['citations']
  /** The version that it repeats, but for an undecided place; null where it changes an answer. */
  readonly completes: number | null
  /** A repeal is repeated as one: an answer puts nothing in force again. */
  readonly repeals: boolean
  /** False for a mere repetition, needed because a newer version supersedes all that follows. */
  readonly answers: boolean
}

/**
 * Which version decides when. A later version supersedes earlier ones from its `validFromMs` on,
 * so that one recorded today for last year leaves nothing after that of those before it.
 *
 * @param versions of one rule set, in the order of their numbers
 */
export const timeline = <Of extends Pick<Version, 'version' | 'validFromMs'>>(
  versions: readonly Of[],
): readonly Span<Of>[] =>
  versions.reduce<readonly Span<Of>[]>(
    (spans, of) => [
      ...spans
        .filter(({ fromMs }) => fromMs < of.validFromMs)
        .map((span) => ({ ...span, untilMs: Math.min(span.untilMs, of.validFromMs) })),
      { fromMs: of.validFromMs, untilMs: Number.POSITIVE_INFINITY, of },
    ],
    [],
  )

/**
 * The versions to write, in order, so that a place holds a value: wherever it is undecided, as
 * early or late as that may be, and from now on also where it holds another answer.
 *
 * @returns nothing when every span holds it already, or none of those concerned has the place
 */
export function successors(
  spans: readonly Span[],
  at: string,
  value: unknown,
  nowMs: number,
): readonly Successor[] {
  const all = spans.flatMap((span) => answered(span, at, value, nowMs))
  const first = all.findIndex(({ answers }) => answers)
  return first < 0 ? [] : all.slice(first)
}

function answered(
  { fromMs, untilMs, of }: Span,
  at: string,
  value: unknown,
  nowMs: number,
): readonly Successor[] {
  const { rules, citations, version, repeals } = of
  const was = valueAt(rules, at)
  const as = { validFromMs: fromMs, citations, completes: version, repeals }
  const unchanged = { ...as, rules, answers: false }
  if (was === undefined || sameJson(was, value)) return [unchanged]

  const withAnswer = { ...as, rules: withValueAt(rules, at, value), answers: true }
  if (was === null || repeals) return [withAnswer]
  if (untilMs <= nowMs) return [unchanged]
  const changed = { ...withAnswer, completes: null, validFromMs: Math.max(fromMs, nowMs) }
  return fromMs < nowMs ? [unchanged, changed] : [changed]
}
