import * as z from 'zod'
import { idOf, Line, MonthText } from './common'

/** So many people can be paid by one separate run. */
export const MOST_APART = 1_000

/**
 * The pay of a month: everyone's, or, with `apart`, that of the people named and before the others.
 * The month's own run then pays them what it comes to beside.
 */
export const NewPayRun = z
  .strictObject({
    month: MonthText,
    apart: z
      .strictObject({
        reason: Line(300),
        personIds: z.array(idOf('person')).min(1).max(MOST_APART),
      })
      .optional(),
  })
  .meta({ id: 'NewPayRun' })
export type NewPayRun = z.infer<typeof NewPayRun>

/** A correction is paid by itself, or with the next month's pay. */
export const PaidWith = z.enum(['own', 'next'])
export type PaidWith = z.infer<typeof PaidWith>

/** Corrects an approved month: what it comes to now, less what was paid. */
export const NewPayCorrection = z
  .strictObject({ reason: Line(300), paidWith: PaidWith })
  .meta({ id: 'NewPayCorrection' })
export type NewPayCorrection = z.infer<typeof NewPayCorrection>
