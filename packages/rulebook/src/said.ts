import { pointerTo } from '@bylaw/kernel'
import { type AnyRuleKind, type Sentence, stepsOf, valueAt, withValueAt } from '@bylaw/rules-kit'
import type { ChangedPlace } from './diff-places'

/**
 * Tells whether a changed place is spoken of in the words of what it is in: with the change undone
 * there, they would read otherwise. What is not has to be named itself, or nobody sees it change.
 *
 * Where the rest makes no sense without the change, such as a row under a name that only the change
 * knows, a sentence that changed at, above or below the place speaks of it.
 *
 * @param rules where the sentences that changed stand
 */
export function saidOf(
  { explain, rules: schema }: Pick<AnyRuleKind, 'explain' | 'rules'>,
  after: unknown,
  rules: readonly string[],
): (place: ChangedPlace) => boolean {
  const whole = inOne(explain(after))
  return (place) => {
    const undone = schema.safeParse(without(after, place))
    return undone.success
      ? inOne(explain(undone.data)) !== whole
      : rules.some((rule) => isWithin(rule, place.pointer) || isWithin(place.pointer, rule))
  }
}

const inOne = (sentences: readonly Sentence[]): string =>
  JSON.stringify(sentences.map(({ text }) => [text.zh, text.en]))

const isWithin = (place: string, holder: string): boolean =>
  place === holder || place.startsWith(`${holder}/`)

/** What would stand there after all the other changes. */
function without(after: unknown, place: ChangedPlace): unknown {
  const steps = stepsOf(place.pointer)
  const last = steps.pop()
  if (last === undefined) return place.before
  const at = pointerTo(...steps)
  const holder = valueAt(after, at)
  return withValueAt(
    after,
    at,
    Array.isArray(holder)
      ? rowsWithout(holder, Number(last), place)
      : { ...(holder as object), [last]: place.before },
  )
}

/** A row that is gone is numbered among those before: it comes back where it can. */
function rowsWithout(rows: readonly unknown[], row: number, place: ChangedPlace): unknown[] {
  if (!('after' in place)) return rows.toSpliced(row, 0, place.before)
  return 'before' in place ? rows.with(row, place.before) : rows.toSpliced(row, 1)
}
