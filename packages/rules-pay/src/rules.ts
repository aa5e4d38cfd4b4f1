import { amountUpTo, inWords, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

/** The most that one amount of somebody’s pay of a month comes to. */
const MOST_YUAN = 1_000_000
export const MOST_PAY_FEN = MOST_YUAN * 100

/** What somebody is paid in a month, in fen. */
const Amount = amountUpTo(MOST_YUAN)

/** A day that every month has, or its last. */
const DayOfMonth = z.union([z.int().min(1).max(28), z.literal('last')])

/** Until when a month takes what it pays for, and when it is paid. What is left out is usual. */
const PayCalendar = z.strictObject({
  /** The last day whose attendance the month takes; what is later is the next month's. Else its last. */
  attendanceUntil: DayOfMonth.nullish(),
  /** Whoever joins later is not on the month's roster. Else its last day: all are. */
  rosterOn: DayOfMonth.nullish(),
  /** Day of the following month by which it is paid. Else no day is said. */
  payDay: DayOfMonth.nullish(),
})

export const Level = z.strictObject({ level: z.int().min(1), baseFen: Amount })
export type Level = z.infer<typeof Level>

/** What a month of work pays (R19.13). `null` stands where the text leaves a decision open. */
export const PayRules = z.strictObject({
  /** Base pay of confirmed welders, level 1 first. */
  levels: z.array(Level).min(1).superRefine(inOrder),
  fieldAllowance: z.strictObject({
    fen: Amount,
    /** Who gets it: everyone, or the one level beside which it is printed. */
    levels: z.union([z.literal('all'), z.array(z.int().min(1)).min(1)]),
    condition: z.enum(['per_month', 'per_field_day', 'if_any_field_day']).nullable(),
  }),
  guarantee: z.strictObject({
    fen: Amount,
    /** Which part of pay is compared with the guarantee. */
    reading: z.enum(['before_rewards', 'literal_net', 'excluding_field']).nullable(),
    coversProbation: z.boolean().nullable(),
    /** Whether a part month guarantees only its share; decided with the basis of part months. */
    inPartMonth: z.enum(['prorated', 'full']),
  }),
  furlough: z.strictObject({
    /**
     * An announced shutdown of so many months or more switches the guarantee. A year at most: how long
     * one is that goes on for longer is not looked up.
     */
    fromMonths: z.int().min(1).max(12),
    /** What it switches to: the company's minimum wage. */
    companyMinimumFen: Amount.nullable(),
    /** How long a month of shutdown is. */
    monthIs: z.enum(['calendar_month', '30_days']).nullable().default(null),
    /** Which guarantee holds in a month that is shut in part. */
    acrossMonths: z.enum(['by_day', 'by_majority', 'whole_month']).nullable().default(null),
  }),
  probation: z.strictObject({
    baseFen: Amount,
    postSubsidyFen: Amount,
    minMonths: z.int().min(1),
    maxMonths: z.int().min(1),
    /** What a person must have shown before being confirmed. */
    checks: z.array(
      z.strictObject({
        key: z.string().min(1),
        name: Words,
        /** Asked only of whoever is confirmed at a level: nobody on a salary has to show it. */
        forLevels: z.boolean().nullish(),
      }),
    ),
  }),
  /** How a month that was not worked in full is paid. The text has no rule for it. */
  prorationBasis: z.enum(['calendar_days', 'weekdays_in_month', '21.75']).nullable(),
  /** How a month is paid within which somebody is confirmed, gets another level or comes back. */
  changeInMonth: z.enum(['by_stretch', 'as_begun', 'as_ended']).nullable().default(null),
  /** Whether the piece pay of a month is due of which only a part was worked on probation. */
  pieceInMonthConfirmed: z.enum(['all', 'none']).nullable().default(null),
  /** Pay after penalties may not fall below it; null where the company has not said. */
  legalMinimumFen: Amount.nullable(),
  /** No text of the nineteen has one: left out, a month is its calendar month, all of it. */
  calendar: PayCalendar.nullish(),
})
export type PayRules = z.infer<typeof PayRules>

function inOrder(levels: readonly Level[], context: z.core.$RefinementCtx<Level[]>): void {
  levels.forEach(({ level }, index) => {
    if (level !== index + 1)
      context.addIssue({
        code: 'custom',
        path: [index, 'level'],
        ...inWords(
          `级别须从 1 级起连续，这里应为 ${index + 1} 级。`,
          `levels run from 1 without gaps: here level ${index + 1} is expected`,
        ),
      })
  })
}
