import * as z from 'zod'
import { inWords } from './in-words'

/**
 * A text of a certain shape, with what is wrong with any other in both languages. The pattern
 * stands in the JSON Schema too, as that of a `regex` would, whose words are one language only.
 */
export const shaped = (pattern: RegExp, zh: string, en: string) =>
  z
    .string()
    .refine((text) => pattern.test(text), inWords(zh, en))
    .meta({ pattern: pattern.source })

/**
 * What tells rows of a rule set apart: lower case, at most 40 characters.
 *
 * @param example one that fits the table, for whoever is refused: `group_leader`
 */
export const keyLike = (example: string) =>
  shaped(
    /^[a-z][a-z0-9_]{0,39}$/,
    `代号用小写英文字母、数字和下划线，如 ${example}。`,
    `a key is lower case, e.g. ${example}`,
  )

/** A name or a text of a rule set, which says something in both languages. */
export const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** The same with a limit, where it is shown on one line. */
export const wordsUpTo = (max: number) =>
  z.strictObject({ zh: z.string().min(1).max(max), en: z.string().min(1).max(max) })

/**
 * An amount of money in whole fen, 0 or more, that no slip of the hand makes a hundred times as
 * much. The limit stands in the JSON Schema too, as that of a `max` would.
 *
 * @param mostYuan the most that makes sense: 1,000,000 for what somebody is paid in a month
 */
export const amountUpTo = (mostYuan: number) =>
  z
    .int()
    .min(0)
    .refine(
      (fen) => fen <= mostYuan * 100,
      inWords(
        `金额不能超过 ${mostYuan / 10_000} 万元。`,
        `an amount is at most ${mostYuan.toLocaleString('en')} yuan`,
      ),
    )
    .meta({ maximum: mostYuan * 100 })

/** Any amount: of a contract, or of a month's work. */
export const Amount = amountUpTo(1_000_000_000)
