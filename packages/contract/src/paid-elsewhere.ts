import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Version } from './common'

/** That somebody who works here is not paid here, from a day on: no run asks for their employment. */
export const NewPaidElsewhere = z
  .strictObject({ from: DateText, reason: Line(300) })
  .meta({ id: 'NewPaidElsewhere' })
export type NewPaidElsewhere = z.infer<typeof NewPaidElsewhere>

/** Takes one back that was recorded wrongly; it stays on record. */
export const PaidElsewhereWithdrawal = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'PaidElsewhereWithdrawal' })
export type PaidElsewhereWithdrawal = z.infer<typeof PaidElsewhereWithdrawal>

export const PaidElsewhereView = z
  .strictObject({
    id: idOf('paid_elsewhere'),
    from: DateText,
    reason: z.string(),
    by: z.string(),
    at: InstantText,
    /** Since when an employment of theirs holds, which ends it; null while none does. */
    endedOn: DateText.nullable(),
    /** Null while it stands. */
    withdrawal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'PaidElsewhere' })
export type PaidElsewhereView = z.infer<typeof PaidElsewhereView>
