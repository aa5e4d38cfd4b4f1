import { Amount, inWords, shaped } from '@bylaw/rules-kit'
import * as z from 'zod'

export const Factor = shaped(
  /^\d{1,3}(\.\d{1,6})?$/,
  '须写成 0.35 这样的数：不能为负，整数最多三位，小数最多六位。',
  'a factor is a plain decimal, e.g. 0.35: not below zero, at most three digits and six decimals',
)
export const Price = shaped(
  /^\d{1,9}(\.\d{1,4})?$/,
  '价格须写成 556.34 这样的元数：不能为负，整数最多九位，小数最多四位。',
  'a price is a plain decimal of yuan, e.g. 556.34: not below zero, at most nine digits and four decimals',
)
const Shares = z.strictObject({ install: Factor, weld: Factor })

export const PriceRow = z.strictObject({
  /** The first day on which the price holds. */
  validFrom: z.iso.date(),
  medium: z.enum(['supply', 'drain']),
  diameterMm: z.int().min(1),
  /** Pressure class in MPa: the 1.6 of “Φ200 1.6”. */
  pressureMpa: Factor,
  listPrice: Price,
})
export type PriceRow = z.infer<typeof PriceRow>

/** Personal contracts, own crews first, assigned work and repair fees (R19.16 to R19.18). */
export const ContractingRules = z.strictObject({
  /** Unit price = list price × share × the work's share × factor (R19.16.3, R19.16.4). */
  price: z.strictObject({
    share: Factor,
    supply: Shares,
    /** Drainage pipe has no printed formula. */
    drain: Shares.nullable(),
    /** 1.2 by the formula, 1.3 by the printed example. */
    factor: Factor.nullable(),
    rounding: z.enum(['unit_first', 'total_only']).nullable(),
    /** List prices by date, pipe and pressure class; null until the company supplies them. */
    book: z.array(PriceRow).max(5000).nullable(),
  }),
  /** What becomes of the contractor's pay, which stops on the first day (R19.16.1). */
  contractor: z.strictObject({
    /** Whether the stages of payment and the guarantee still hold. */
    stagesAndGuarantee: z.boolean().nullable(),
    /** The month in which work starts after its first day. */
    partMonth: z.enum(['proration_basis', 'no_pay']).nullable(),
  }),
  bids: z.strictObject({
    /** Bids that differ by no more than this are equal (R19.17.1). */
    equalWithinFen: Amount.nullable(),
  }),
  assignment: z.strictObject({
    /** Whether work that nobody assigned can be regularised (R19.17.2). */
    later: z.enum(['by_manager', 'never']),
  }),
  repair: z.strictObject({
    /** The least and, where there is one, the most of a fee (R19.18.1). */
    fee: z
      .strictObject({ leastFen: Amount, mostFen: Amount.nullable() })
      .refine(
        ({ leastFen, mostFen }) => mostFen === null || leastFen <= mostFen,
        inWords('最低收费不能高于最高收费。', 'the least fee is not above the most'),
      )
      .nullable(),
    /** What is usual, for a screen to say. */
    guideToFen: Amount,
    warranty: z.enum(['charge', 'free']).nullable(),
  }),
})
export type ContractingRules = z.infer<typeof ContractingRules>
