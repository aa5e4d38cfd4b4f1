import * as z from 'zod'
import { AmountText, DateText, InstantText, idOf, Line, Money, Version } from './common'

/** That somebody gave back what was paid to them too much, or a part of it. */
export const NewGivenBack = z
  .strictObject({
    on: DateText,
    amount: AmountText,
    /** Who took it, never whose it is. */
    takenById: idOf('person'),
  })
  .meta({ id: 'NewGivenBack' })
export type NewGivenBack = z.infer<typeof NewGivenBack>

/** Takes one back that was recorded wrongly; it stays on record. */
export const GivenBackWithdrawal = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'GivenBackWithdrawal' })
export type GivenBackWithdrawal = z.infer<typeof GivenBackWithdrawal>

export const GivenBackView = z
  .strictObject({
    id: idOf('given_back'),
    on: DateText,
    sum: Money,
    takenBy: z.string(),
    by: z.string(),
    at: InstantText,
    /** Null while it stands. */
    withdrawal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'GivenBack' })
export type GivenBackView = z.infer<typeof GivenBackView>
