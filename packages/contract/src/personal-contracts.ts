import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Money, MonthText, Text, Version } from './common'
import { Explanation } from './trace'

const Metres = z.string().regex(/^\d{1,6}(\.\d{1,3})?$/)
/** Yuan per metre, as a price list has it. */
const ListPrice = z.string().regex(/^\d{1,6}(\.\d{1,4})?$/)
const Pipe = z.strictObject({
  diameterMm: z.int().min(1).max(5_000),
  /** Pressure class in MPa: the 1.6 of “Φ200 1.6”. */
  pressureMpa: z.string().regex(/^\d{1,2}(\.\d{1,2})?$/),
})

/** Proposes that an employee takes on a length of pipe at their own account (R19.16). */
export const NewPersonalContract = z
  .strictObject({
    personId: idOf('person'),
    projectId: idOf('project'),
    medium: z.enum(['supply', 'drain']),
    /** Laying and welding, or welding only; neither trenching nor backfill. */
    work: z.enum(['install', 'weld']),
    /** A signed list price, or else the pipe to look up in the company's price book. */
    price: z.union([z.strictObject({ listPrice: ListPrice }), z.strictObject({ pipe: Pipe })]),
    metres: Metres,
    startOn: DateText,
    /** By when the work is to be done; with labour and quality the third thing contracted for. */
    deadline: DateText,
    quality: Text(1_000),
  })
  .meta({ id: 'NewPersonalContract' })
export type NewPersonalContract = z.infer<typeof NewPersonalContract>

export const PersonalContractDecision = z
  .strictObject({ approved: z.boolean(), reason: Line(300).optional() })
  .meta({ id: 'PersonalContractDecision' })
export type PersonalContractDecision = z.infer<typeof PersonalContractDecision>

/** Ends a contract: pay goes on the day after, at the level that it stopped at. */
export const PersonalContractEnd = z
  .strictObject({ lastDay: DateText, reason: Line(300) })
  .meta({ id: 'PersonalContractEnd' })
export type PersonalContractEnd = z.infer<typeof PersonalContractEnd>

export const PersonalContractState = z.enum(['proposed', 'declined', 'running', 'ended'])
export type PersonalContractState = z.infer<typeof PersonalContractState>

const Turn = z.strictObject({ by: z.string(), at: InstantText, reason: z.string() })

export const PersonalContractView = z
  .strictObject({
    id: idOf('personal_contract'),
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    project: z.strictObject({ id: idOf('project'), name: z.string() }),
    medium: z.enum(['supply', 'drain']),
    work: z.enum(['install', 'weld']),
    listPrice: z.string().nullable(),
    pipe: Pipe.nullable(),
    metres: z.string(),
    startOn: DateText,
    deadline: DateText,
    quality: z.string(),
    unit: Money,
    total: Money,
    /** The first day that is not paid as wages. */
    payStopsOn: DateText,
    /** The level that pay goes on at. */
    level: z.int(),
    explanation: Explanation,
    state: PersonalContractState,
    proposed: z.strictObject({ by: z.string(), at: InstantText }),
    decided: Turn.nullable(),
    lastDay: DateText.nullable(),
    ended: Turn.nullable(),
    /** Paid in stages and topped up to the guarantee, or else at once; null where that was not kept. */
    stagesAndGuarantee: z.boolean().nullable(),
    mayReport: z.boolean(),
    mayDecide: z.boolean(),
    mayEnd: z.boolean(),
    version: Version,
  })
  .meta({ id: 'PersonalContract' })
export type PersonalContractView = z.infer<typeof PersonalContractView>

/** What was done of a contract in a month; it earns its share of the price once it is verified. */
export const NewContractStatement = z
  .strictObject({ month: MonthText, metres: Metres })
  .refine(({ metres }) => Number(metres) > 0, {
    path: ['metres'],
    params: { words: { zh: '米数须大于零。', en: 'Some metres, not none.' } },
  })
  .meta({ id: 'NewContractStatement' })
export type NewContractStatement = z.infer<typeof NewContractStatement>

export const ContractStatementView = z
  .strictObject({
    id: idOf('contract_statement'),
    contractId: idOf('personal_contract'),
    month: MonthText,
    metres: z.string(),
    state: z.enum(['reported', 'verified', 'withdrawn']),
    reported: z.strictObject({ by: z.string(), at: InstantText }),
    verified: z.strictObject({ by: z.string(), at: InstantText }).nullable(),
    reportedOn: DateText,
    /** By when it had to be reported; null where no rules said so. */
    dueOn: DateText.nullable(),
    late: z.boolean(),
    /** What it earns, with how that came to be; null until it is verified. */
    earned: Money.nullable(),
    explanation: Explanation.nullable(),
    /** That it was taken back once it was verified: it counts no more. */
    withdrawal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    mayVerify: z.boolean(),
    /** That it is verified, and the caller may take it back while its month is not paid. */
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'ContractStatement' })
export type ContractStatementView = z.infer<typeof ContractStatementView>

/** Why a verified part of a contract is taken back. */
export const ContractStatementWithdrawal = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'ContractStatementWithdrawal' })
export type ContractStatementWithdrawal = z.infer<typeof ContractStatementWithdrawal>
