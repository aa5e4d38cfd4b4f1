import type { Words } from '@bylaw/kernel'

/**
 * What a traced value counts. Amounts are fen, times are epoch milliseconds, durations whole
 * seconds; rates, scores and quantities are decimal strings, so that none is ever a float.
 */
export type TraceUnit =
  | 'fen'
  | 'yuan_per_metre'
  | 'yuan_per_day'
  | 'metres'
  | 'days'
  | 'people'
  | 'percent'
  | 'factor'
  | 'points'
  | 'grade'
  | 'instant'
  | 'seconds'
  | 'date'
  | 'count'
  | 'text'
  | 'yes_no'

/** How a value came to be. Re-adding `of` by the sentence in `because` gives `value` again. */
export interface Trace {
  /** What the value is called on a screen or a printed slip. */
  readonly name: Words
  readonly value: string | number | boolean | null
  readonly unit: TraceUnit
  /** The step as a sentence a reader can re-do by hand: "1700.00 + 500.00 + 618.60". */
  readonly because?: Words
  /** JSON pointer of the rule that decided this step, inside the rule set: `/levels/3/baseFen`. */
  readonly rule?: string
  /** Pointers of further rules that shaped it, where `rule` alone does not tell. Never shown. */
  readonly also?: readonly string[]
  /** JSON pointer of the fact this step was read from: `/lines/0/metres`. */
  readonly fact?: string
  /** Clauses the rule came from, filled in by `withCitations`: `["R19.13"]`. */
  readonly clauses?: readonly string[]
  /** Id of the open question that this step waits for. */
  readonly question?: string
  /** Id of the company's decided question, on the steps that `withDecisions` adds. */
  readonly decision?: string
  /** The one stated rounding of this value, if it was rounded. */
  readonly rounding?: Words
  readonly of?: readonly Trace[]
}

/** Which clause each part of a rule set came from: JSON pointer → clause ids. */
export type Citations = Readonly<Record<string, readonly string[]>>

/**
 * The same trace with each step's clauses named. A rule at `/levels/3/baseFen` is covered by
 * the citation of its nearest enclosing pointer: itself, `/levels/3`, `/levels`, or `` (all).
 */
export function withCitations(trace: Trace, citations: Citations): Trace {
  const clauses = trace.rule === undefined ? undefined : clausesOf(trace.rule, citations)
  return {
    ...trace,
    ...(clauses ? { clauses } : {}),
    ...(trace.of ? { of: trace.of.map((step) => withCitations(step, citations)) } : {}),
  }
}

/** The clauses behind one place of a rule set, or undefined where none is cited. */
export function clausesOf(pointer: string, citations: Citations): readonly string[] | undefined {
  for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
    const found = citations[place]
    if (found) return found
    if (place === '') return undefined
  }
}

/**
 * The clauses that a sentence about a place rests on: those behind the place or, where only parts of
 * it have some, those of its parts, each once.
 */
export function clausesAbout(pointer: string, citations: Citations): readonly string[] {
  return clausesOf(pointer, citations) ?? [...new Set(clausesOfParts(pointer, citations))]
}

/** Everything that a place came from: the clauses behind it, and those of its parts, each once. */
export const clausesWithin = (pointer: string, citations: Citations): readonly string[] => [
  ...new Set([...(clausesOf(pointer, citations) ?? []), ...clausesOfParts(pointer, citations)]),
]

const clausesOfParts = (pointer: string, citations: Citations): readonly string[] =>
  Object.entries(citations).flatMap(([place, clauses]) =>
    place.startsWith(`${pointer}/`) ? clauses : [],
  )
