import { isBeginning, type RepealRow } from './repeal/repeal-of'
import { spanAt, timeline } from './timeline'

type Told = Pick<RepealRow, 'version' | 'validFromMs' | 'validToMs' | 'repeals'>

/**
 * The version that a rule set is shown by at a moment, in a list as on its own page: the one that
 * decides then; where none does yet, the first that will. What is only begun is shown as it was
 * begun: a beginning holds at no time.
 *
 * @param history all versions, in the order of their numbers
 */
export function shownVersion<Row extends Told>(
  history: readonly Row[],
  nowMs: number,
): Row | undefined {
  const spans = timeline(history)
  const now = spanAt(spans, nowMs)?.of
  if (now && !isBeginning(now)) return now
  return (spans.find(({ fromMs }) => fromMs > nowMs) ?? spans.at(-1))?.of
}
