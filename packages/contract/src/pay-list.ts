import * as z from 'zod'
import { InstantText, idOf, Money, MonthText, Words } from './common'
import { PayRunState, SlipStatus } from './pay'
import { RuleVersionRef } from './trace'

/** One person on a pay list: an amount for each column, and what they sum up to. */
const PayListRow = z.strictObject({
  slipId: idOf('pay_slip'),
  personName: z.string(),
  status: SlipStatus,
  level: z.int().nullable(),
  amounts: z.array(Money),
  payable: Money,
})

/** The people of one group; those of none come last, under no name. */
const PayListGroup = z.strictObject({
  name: z.string().nullable(),
  rows: z.array(PayListRow).min(1),
  amounts: z.array(Money),
  payable: Money,
})

/** A run as it is printed and signed: group by group, with the sums of each and of all. */
export const PayList = z
  .strictObject({
    companyName: z.string(),
    month: MonthText,
    /** Which correction of the month it is; null for what is none. */
    correction: z.int().min(1).nullable(),
    /** Which separate run of the month it is; null for everyone's. */
    apart: z.int().min(1).nullable(),
    state: PayRunState,
    columns: z.array(z.strictObject({ code: z.string(), name: Words })),
    groups: z.array(PayListGroup),
    people: z.int(),
    amounts: z.array(Money),
    payable: Money,
    /** 大写, as vouchers have it. */
    payableInCapitals: z.string(),
    calculatedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    approvedAt: InstantText.nullable(),
    /** The versions of rules that its slips rest on. */
    rules: z.array(RuleVersionRef),
  })
  .meta({ id: 'PayList' })
export type PayList = z.infer<typeof PayList>
