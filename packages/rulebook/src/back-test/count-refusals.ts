import type { RefusalNote } from './outcome'
import { MOST_NAMED, MOST_REASONS, type RefusalCount, type Subject } from './summary'

/** The refusals with one more case counted. A reason counts once a case, however often it came up. */
export function countedRefusals(
  soFar: readonly RefusalCount[],
  subject: Subject,
  before: readonly RefusalNote[],
  after: readonly RefusalNote[],
): readonly RefusalCount[] {
  if (before.length === 0 && after.length === 0) return soFar
  const counts = new Map(soFar.map((count) => [keyOf(count), count]))
  const was = new Set(before.map(keyOf))
  const is = new Set(after.map(keyOf))
  for (const note of [...before, ...after]) {
    const key = keyOf(note)
    const inBefore = was.delete(key)
    const inAfter = is.delete(key)
    const known = counts.get(key)
    if ((!inBefore && !inAfter) || (!known && counts.size >= MOST_REASONS)) continue
    const {
      before: earlier,
      after: later,
      subjects,
    } = known ?? { before: 0, after: 0, subjects: [] }
    counts.set(key, {
      ...(known ?? note),
      before: earlier + (inBefore ? 1 : 0),
      after: later + (inAfter ? 1 : 0),
      subjects: subjects.length < MOST_NAMED ? [...subjects, subject] : subjects,
    })
  }
  return [...counts.values()]
}

const keyOf = ({ code, question, rule }: RefusalNote): string =>
  JSON.stringify([code, question, rule])
