import * as z from 'zod'

/**
 * What tells rows of a rule set apart: lower case, at most 40 characters.
 *
 * @param example one that fits the table, for whoever is refused: `group_leader`
 */
export const keyLike = (example: string) =>
  z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, `a key is lower case, e.g. ${example}`)

/** A name or a text of a rule set, which says something in both languages. */
export const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** The same with a limit, where it is shown on one line. */
export const wordsUpTo = (max: number) =>
  z.strictObject({ zh: z.string().min(1).max(max), en: z.string().min(1).max(max) })

/** An amount of money in whole fen, 0 or more. */
export const Amount = z.int().min(0)
