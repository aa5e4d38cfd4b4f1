import { inWords, shaped } from '@bylaw/rules-kit'
import * as z from 'zod'
import { WHOLE_BP } from './shared-out'

/** One measured line of work: so many metres of pipe of one diameter. */
export const PieceworkLine = z.strictObject({
  medium: z.enum(['supply', 'drain']),
  diameterMm: z.int().min(1).max(5_000),
  metres: shaped(
    /^-?\d{1,7}(\.\d{1,6})?$/,
    '请填写米数，如 310.5。',
    'metres are a plain decimal such as 310.5',
  ),
  scope: z.enum(['weld', 'install', 'guidance', 'repair']),
  /** Which of the two price columns the line claims. */
  role: z.enum(['first', 'second']),
  innerWeld: z.boolean(),
  /** Where it is one person's share of what a crew did on a day: of how much, and how large. */
  shared: z
    .strictObject({
      crew: z.string().min(1).max(60),
      on: z.iso.date(),
      metres: shaped(
        /^\d{1,7}(\.\d{1,3})?$/,
        '请填写米数，如 310.5。',
        'metres are a plain decimal such as 310.5',
      ),
      shareBp: z.int().min(1).max(10_000),
    })
    .optional(),
})
export type PieceworkLine = z.infer<typeof PieceworkLine>

/** One person's part of days of work that a crew did on a day: what they come to is shared, to the fen. */
export const DayRateShare = z
  .strictObject({
    crew: z.string().min(1).max(60),
    on: z.iso.date(),
    days: shaped(
      /^\d{1,3}(\.\d{1,3})?$/,
      '请填写天数，如 1.5。',
      'days are a plain decimal such as 1.5',
    ),
    /** All shares of that day, in hundredths of a percent: together 10,000. */
    sharesBp: z.array(z.int().min(1).max(WHOLE_BP)).min(1).max(30),
    /** Which of them is this person's, from 0 on. */
    index: z.int().min(0).max(29),
  })
  .refine(
    ({ sharesBp, index }) =>
      index < sharesBp.length && sharesBp.reduce((sum, bp) => sum + bp, 0) === WHOLE_BP,
    inWords(
      '份额合计须为 100%，本人是其中一份。',
      'the shares are 100 % together, one of them this person’s',
    ),
  )
export type DayRateShare = z.infer<typeof DayRateShare>

/** The verified work of one person on one project in one month, and what came before. */
export const PieceworkFacts = z.strictObject({
  lines: z.array(PieceworkLine).max(500),
  /** Days of work that no rate per metre fits. */
  dayRateDays: shaped(
    /^-?\d{1,3}(\.\d{1,3})?$/,
    '请填写天数，如 1.5。',
    'days are a plain decimal such as 1.5',
  ),
  /** Parts of what crews did by the day; left out where there are none. */
  dayRateShares: z.array(DayRateShare).max(200).optional(),
  /** Earned this month on a personal contract whose money is paid in the same stages. */
  contractFen: z.int().min(0).optional(),
  /** Commission earned on this project in earlier months. */
  previousEarnedFen: z.int().min(0),
  /** Of that, what has been counted into pay already. */
  previousPaidFen: z.int().min(0),
  /** True from the month on in which the project is completed: surplus goods are back (R19.15). */
  completed: z.boolean(),
  /** Where the part held after completion is asked about; left out, it stays held. */
  rest: z
    .strictObject({
      completedOn: z.iso.date(),
      /** When the person applied for it; null where they have not. */
      appliedOn: z.iso.date().nullable(),
      /** The day on which it is asked. */
      on: z.iso.date(),
    })
    .nullish(),
})
export type PieceworkFacts = z.infer<typeof PieceworkFacts>
