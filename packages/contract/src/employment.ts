import * as z from 'zod'
import { AmountText, DateText, InstantText, idOf, Money, pageOf, Text, Version } from './common'
import { PaidElsewhereView } from './paid-elsewhere'

/** A contractor is paid by the contract; who has left is not paid from that day on. */
export const EmploymentStatus = z.enum(['confirmed', 'probation', 'contractor', 'left'])
export type EmploymentStatus = z.infer<typeof EmploymentStatus>

/** How a person is employed from a date on; pay reads it (R19.13). */
export const NewEmployment = z
  .strictObject({
    from: DateText,
    status: EmploymentStatus,
    /** Asked for once confirmed, or else a monthly salary. Which levels there are is for the pay rules to say. */
    level: z.int().min(1).max(99).optional(),
    /** What whoever has no level is paid a month, as it was agreed with them: no regulation says it. */
    monthly: AmountText.optional(),
    /**
     * What it rests on where it departs from the rules and a ground is enough: on a day before they were
     * on record here, of whoever comes back, of another first level than the company decided, or of a
     * salary in the place of a level. Anything else is kept to.
     */
    ground: Text(300).optional(),
  })
  .meta({ id: 'NewEmployment' })
export type NewEmployment = z.infer<typeof NewEmployment>
export const EmploymentView = z
  .strictObject({
    personId: idOf('person'),
    from: DateText,
    status: EmploymentStatus,
    level: z.int().nullable(),
    monthly: Money.nullable(),
    ground: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'Employment' })
export type EmploymentView = z.infer<typeof EmploymentView>

/** What an employment should have said, or nothing where it should not be there; and why. */
export const EmploymentCorrection = z
  .strictObject({ instead: NewEmployment.nullable(), reason: Text(300) })
  .meta({ id: 'EmploymentCorrection' })
export type EmploymentCorrection = z.infer<typeof EmploymentCorrection>

const Said = z.strictObject({
  from: DateText,
  status: EmploymentStatus,
  level: z.int().nullable(),
  monthly: Money.nullable(),
})

/** An employment that was corrected: what it said, and what it says since. */
export const CorrectedEmployment = z
  .strictObject({
    before: Said,
    now: Said.nullable(),
    reason: z.string(),
    by: z.string(),
    at: InstantText,
  })
  .meta({ id: 'CorrectedEmployment' })
export type CorrectedEmployment = z.infer<typeof CorrectedEmployment>

/** A person's employments, the latest first, and what was corrected of them. */
export const EmploymentHistory = pageOf(EmploymentView)
  .extend({
    corrections: z.array(CorrectedEmployment),
    /** What was said of them not being paid here, the latest first. */
    paidElsewhere: z.array(PaidElsewhereView),
  })
  .meta({ id: 'EmploymentHistory' })
export type EmploymentHistory = z.infer<typeof EmploymentHistory>
