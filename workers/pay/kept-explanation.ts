import type { Explanation, TraceView } from '@bylaw/contract'
import type { SlipLine } from './table'

/**
 * How a slip came to be, as its row holds it: a step that is what one of its lines says stands there as
 * null, and is read from the line. Written twice, they would be half of all that a month stores.
 */
export interface KeptExplanation extends Omit<Explanation, 'trace'> {
  readonly trace: Omit<TraceView, 'of'> & { readonly of?: readonly (TraceView | null)[] }
}

interface Explained<E> {
  readonly lines: readonly SlipLine[]
  readonly explanation: E
}

/** What is kept of it beside the lines: the nth step is left out where it is the nth line's very own. */
export function keptExplanation({
  lines,
  explanation: { trace, rules },
}: Explained<Explanation>): KeptExplanation {
  const { of, ...top } = trace
  if (!of) return { trace: top, rules }
  const kept = of.map((step, index) => (step === lines[index]?.explanation.trace ? null : step))
  return { trace: { ...top, of: kept }, rules }
}

/** A slip as it is read, with an explanation that opens into its lines again. */
export function withWholeExplanation<Row extends Explained<KeptExplanation>>(
  row: Row,
): Omit<Row, 'explanation'> & { explanation: Explanation } {
  const { trace, rules } = row.explanation
  const { of, ...top } = trace
  if (!of) return { ...row, explanation: { trace: top, rules } }
  const whole = of.flatMap((step, index) => step ?? row.lines[index]?.explanation.trace ?? [])
  return { ...row, explanation: { trace: { ...top, of: whole }, rules } }
}
