import type { LaterVersions } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { diffPlaces, mergeVersions } from '@bylaw/rulebook'
import { valueAt, withValueAt } from '@bylaw/rules-kit'
import { isBeginning } from './repeal/repeal-of'
import { type Span, spanToChange } from './timeline'

/** A version of rules or of a text, apart from which of the two it is. */
export interface Said {
  readonly version: number
  readonly content: unknown
  /** Nothing is in force in its stretch. */
  readonly repeals: boolean
}

/** A change on its way to becoming versions. */
export interface Change {
  readonly fromMs: number
  readonly content: unknown
  /** What becomes of the versions that begin after it; a repeal leaves none of them. */
  readonly later: LaterVersions
  /** Whether it repeals what there is. */
  readonly repeals: boolean
  /** Whether it rests places on other clauses that a version saying this has, too. */
  readonly recites?: (content: unknown) => boolean
}

/** A version to be written. */
export interface Planned {
  readonly fromMs: number
  readonly untilMs: number
  readonly content: unknown
  /** The version it stands in for. */
  readonly insteadOf: number
  /** Whether it changes that version, fills its undecided places, or carries a change on into it. */
  readonly does: 'changes' | 'completes' | 'carries'
  readonly repeals: boolean
  /** Places that the change and the version it is carried on into have each changed their own way. */
  readonly conflicts: readonly string[]
}

/**
 * The versions that a change takes, the changed one first. It decides until the next version begins;
 * that one, and each after it, stays as it is (`end`), or has the change carried on into it
 * (`carry`). With `replace` the change decides from its start on and nothing after it does.
 */
export function planned(spans: readonly Span<Said>[], change: Change): readonly Planned[] {
  const { fromMs, content, repeals } = change
  const later = repeals ? 'replace' : change.later
  const base = spanToChange(spans, fromMs)
  const after = following(spans, fromMs)
  const first = {
    fromMs,
    untilMs: later === 'replace' ? Number.POSITIVE_INFINITY : (after[0]?.fromMs ?? Infinity),
    content,
    insteadOf: base?.of.version ?? 0,
    does: 'changes' as const,
    repeals,
    conflicts: [],
  }
  if (later !== 'carry' || !base) return [first]
  return [first, ...after.flatMap((span) => carriedOn(span, base.of.content, change))]
}

/**
 * The stretches that begin after a moment. A beginning is none of them: it holds at no time, and what
 * is first put in force from a day before it does not end where somebody began to write.
 */
export const following = <Of extends Pick<Said, 'version' | 'repeals'>>(
  spans: readonly Span<Of>[],
  fromMs: number,
): readonly Span<Of>[] => spans.filter((span) => span.fromMs > fromMs && !isBeginning(span.of))

function carriedOn(span: Span<Said>, before: unknown, change: Change): readonly Planned[] {
  const { fromMs, untilMs, of } = span
  // A repeal stays one: a change of what it repeals puts nothing in force again.
  if (of.repeals) return []
  const { content, conflicts } = mergeVersions(before, change.content, of.content)
  return sameJson(content, of.content) && !change.recites?.(content)
    ? []
    : [
        {
          fromMs,
          untilMs,
          content,
          insteadOf: of.version,
          does: 'carries',
          repeals: false,
          conflicts,
        },
      ]
}

/** A place that was undecided, and its answer. */
export interface Answer {
  readonly at: string
  readonly value: unknown
}

/**
 * What a change that begins now fills of what is undecided, provided that it does nothing else;
 * undefined for any other change, and what comes after a repeal.
 */
export function fillsOf(
  spans: readonly Span<Said>[],
  before: Said,
  after: unknown,
): readonly Planned[] | undefined {
  const answers = before.repeals ? undefined : answersOnly(before.content, after)
  return answers && completed(spans, answers)
}

/** What a change answers, provided that it does nothing but fill places that were undecided. */
export function answersOnly(before: unknown, after: unknown): readonly Answer[] | undefined {
  const places = diffPlaces(before, after)
  const answers = places.filter(isAnswered)
  return places.length > 0 && answers.length === places.length
    ? answers.map(({ pointer, after: value }) => ({ at: pointer, value }))
    : undefined
}

/** Whether a change answers anything, whatever else it does. */
export const answersSomething = (before: unknown, after: unknown): boolean =>
  diffPlaces(before, after).some(isAnswered)

const isAnswered = (place: { readonly before?: unknown; readonly after?: unknown }): boolean =>
  place.before === null && place.after !== undefined

/**
 * The versions to write so that undecided places are decided, past, present and to come. Each is
 * valid when the version is that it completes: no case that needed the answer can have been
 * decided in between.
 */
export const completed = (
  spans: readonly Span<Said>[],
  answers: readonly Answer[],
): readonly Planned[] =>
  spans.flatMap(({ fromMs, untilMs, of }) => {
    const content = answers.reduce(
      (filled, { at, value }) =>
        valueAt(filled, at) === null ? withValueAt(filled, at, value) : filled,
      of.content,
    )
    return of.repeals || sameJson(content, of.content)
      ? []
      : [
          {
            fromMs,
            untilMs,
            content,
            insteadOf: of.version,
            does: 'completes',
            repeals: false,
            conflicts: [],
          },
        ]
  })
