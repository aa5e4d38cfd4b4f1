import type * as z from 'zod'
import { inWords } from './in-words'

type Context<Rules> = z.core.$RefinementCtx<Rules>
type Path = readonly (string | number)[]

/** Refuses one place of a rule set, in both languages, from inside a schema's `superRefine`. */
export function refuseAt<Rules>(path: Path, zh: string, en: string, context: Context<Rules>): void {
  context.addIssue({ code: 'custom', path: [...path], ...inWords(zh, en) })
}

/**
 * Refuses each row that says again what an earlier one says.
 *
 * @param path the table
 * @param keys what each of its rows is told by
 * @param field the part of a row that holds it, where a row is more than its key
 */
export function refuseRepeats<Rules>(
  path: Path,
  keys: readonly string[],
  context: Context<Rules>,
  field?: string,
): void {
  const seen = new Set<string>()
  keys.forEach((key, row) => {
    if (seen.has(key))
      refuseAt(
        [...path, row, ...(field === undefined ? [] : [field])],
        `第 ${row + 1} 行的“${key}”重复。`,
        `row ${row + 1} repeats “${key}”`,
        context,
      )
    seen.add(key)
  })
}
