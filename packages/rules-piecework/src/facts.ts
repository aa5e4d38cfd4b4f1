import { shaped } from '@bylaw/rules-kit'
import * as z from 'zod'

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

/** The verified work of one person on one project in one month, and what came before. */
export const PieceworkFacts = z.strictObject({
  lines: z.array(PieceworkLine).max(500),
  /** Days of work that no rate per metre fits. */
  dayRateDays: shaped(
    /^-?\d{1,3}(\.\d{1,3})?$/,
    '请填写天数，如 1.5。',
    'days are a plain decimal such as 1.5',
  ),
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
