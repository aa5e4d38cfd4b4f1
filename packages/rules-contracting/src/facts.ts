import { Amount, inWords, shaped } from '@bylaw/rules-kit'
import * as z from 'zod'
import { Factor, Price } from './rules'

const Metres = shaped(
  /^\d{1,9}(\.\d{1,3})?$/,
  '请填写米数，最多三位小数。',
  'metres are a plain decimal',
)

/** A personal contract for a length of pipe. */
export const ContractFacts = z.strictObject({
  about: z.literal('contract'),
  /** Only an employee may contract. */
  employee: z.boolean(),
  medium: z.enum(['supply', 'drain']),
  /** `install` covers laying and welding, `weld` welding only; neither trenching nor backfill. */
  work: z.enum(['install', 'weld']),
  startOn: z.iso.date(),
  /** Yuan per metre from a signed price list; null to look it up in the price book. */
  listPrice: Price.nullable(),
  /** The pipe to look up; null where the list price is given. */
  pipe: z.strictObject({ diameterMm: z.int().min(1), pressureMpa: Factor }).nullable(),
  /** Metres contracted; null where only the unit price is asked for. */
  metres: Metres.nullable(),
})
export type ContractFacts = z.infer<typeof ContractFacts>

/** The lowest bid of an own crew and of an outside one for the same work. */
export const BidsFacts = z.strictObject({
  about: z.literal('bids'),
  internalFen: Amount,
  externalFen: Amount,
})
export type BidsFacts = z.infer<typeof BidsFacts>

/** Whether a piece of work was assigned. */
export const AssignmentFacts = z.strictObject({
  about: z.literal('assignment'),
  assigned: z.boolean(),
  /** When and why the manager regularised it afterwards; null where nobody did. */
  regularised: z.strictObject({ on: z.iso.date(), reason: z.string().min(1).max(500) }).nullable(),
})
export type AssignmentFacts = z.infer<typeof AssignmentFacts>

/** What a customer is to be charged for a repair, pipe and fittings apart. */
export const RepairFacts = z.strictObject({
  about: z.literal('repair'),
  feeFen: Amount,
  underWarranty: z.boolean(),
})
export type RepairFacts = z.infer<typeof RepairFacts>

/** Metres of a personal contract that somebody verified. */
export const ProgressFacts = z
  .strictObject({
    about: z.literal('progress'),
    /** The contract's price. */
    totalFen: Amount,
    /** What it is for. */
    metres: Metres,
    /** Verified before, statement by statement. */
    beforeMetres: z.array(Metres).max(500),
    /** What they earned, where a part that was verified before them was taken back; else what they come to by metres. */
    earnedBeforeFen: Amount.optional(),
    nowMetres: Metres,
  })
  .refine(({ metres }) => Number(metres) > 0, {
    path: ['metres'],
    ...inWords('承包长度须大于零。', 'a contract is for some metres'),
  })
export type ProgressFacts = z.infer<typeof ProgressFacts>

export const ContractingFacts = z.discriminatedUnion('about', [
  ContractFacts,
  BidsFacts,
  AssignmentFacts,
  RepairFacts,
  ProgressFacts,
])
export type ContractingFacts = z.infer<typeof ContractingFacts>
