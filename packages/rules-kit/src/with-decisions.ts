import { type Words, words } from '@bylaw/kernel'
import type { Trace } from './trace'

/** A question that a company decided, with the answer that now stands in its rules. */
export interface DecidedPlace {
  /** JSON pointer of the place that the answer fills. */
  readonly at: string
  readonly questionId: string
  readonly ask: Words
  /** What was chosen, in words. */
  readonly answer: Words
  readonly decidedBy: string
  readonly decidedAtMs: number
  readonly reason: string
}

/**
 * The same trace with the company's own decisions named: a top-up that exists only because someone
 * answered that the guarantee covers probation says who answered, when and why.
 *
 * A decision goes under every step that rests on its place: the place itself, one inside it, or
 * one around it. Of steps inside each other, the innermost names it.
 */
export const withDecisions = (trace: Trace, decided: readonly DecidedPlace[]): Trace =>
  decided.length === 0 ? trace : named(trace, decided).step

interface Named {
  readonly step: Trace
  /** The decisions that it names, itself or inside. */
  readonly places: readonly DecidedPlace[]
}

function named(trace: Trace, decided: readonly DecidedPlace[]): Named {
  const inner = (trace.of ?? []).map((step) => named(step, decided))
  const below = new Set(inner.flatMap(({ places }) => places))
  const rests = [...(trace.rule === undefined ? [] : [trace.rule]), ...(trace.also ?? [])]
  const here = decided.filter(
    (place) => !below.has(place) && rests.some((rule) => touch(rule, place.at)),
  )
  const of = [...inner.map(({ step }) => step), ...here.map(decisionStep)]
  return {
    step: of.length > 0 ? { ...trace, of } : trace,
    places: [...below, ...here],
  }
}

const touch = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || (one !== '' && other.startsWith(`${one}/`))

const decisionStep = (place: DecidedPlace): Trace => ({
  name: words(`公司决定：${place.answer.zh}`, `The company decided: ${place.answer.en}`),
  value: place.decidedAtMs,
  unit: 'instant',
  because: words(
    `${place.ask.zh}${place.decidedBy}决定，理由：${place.reason}`,
    `${place.ask.en} Decided by ${place.decidedBy}: ${place.reason}`,
  ),
  rule: place.at,
  decision: place.questionId,
})
