/** From when something decides until just before when; null: until another does. */
export interface Valid {
  readonly validFromMs: number
  readonly validToMs: number | null
}

/** A version, and when it decides. */
export interface Dated extends Valid {
  readonly version: number
}

/** A stretch of time that one version decides: from `fromMs` until just before `untilMs`. */
export interface Span<Of> {
  readonly fromMs: number
  readonly untilMs: number
  readonly of: Of
}

/**
 * Which version decides when, earliest first. A later version decides in its own stretch in place
 * of those before it, and nowhere else: a correction of October leaves November as it is.
 *
 * @param versions of one rule set or text, or answers to one question, in the order they were made
 */
export const timeline = <Of extends Valid>(versions: readonly Of[]): readonly Span<Of>[] =>
  versions.reduce<readonly Span<Of>[]>(withNext, [])

/** The same with one more version, which decides its own stretch. */
export function withNext<Of extends Valid>(
  spans: readonly Span<Of>[],
  of: Of,
): readonly Span<Of>[] {
  const own = { fromMs: of.validFromMs, untilMs: of.validToMs ?? Number.POSITIVE_INFINITY, of }
  return [...spans.flatMap((span) => without(span, own)), own].sort((a, b) => a.fromMs - b.fromMs)
}

/** The stretch that a moment falls in. */
export const spanAt = <Of>(spans: readonly Span<Of>[], atMs: number): Span<Of> | undefined =>
  spans.find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs)

/**
 * The stretch that a version beginning at a moment would change: the one the moment falls in; before
 * the first version there is none, and the first is as near as can be.
 */
export const spanToChange = <Of>(
  spans: readonly Span<Of>[],
  fromMs: number,
): Span<Of> | undefined => spanAt(spans, fromMs) ?? spans[0]

/** What is left of a stretch before and after another one. */
const without = <Of>(span: Span<Of>, { fromMs, untilMs }: Span<Of>): readonly Span<Of>[] =>
  [
    { ...span, untilMs: Math.min(span.untilMs, fromMs) },
    { ...span, fromMs: Math.max(span.fromMs, untilMs) },
  ].filter((rest) => rest.fromMs < rest.untilMs)
