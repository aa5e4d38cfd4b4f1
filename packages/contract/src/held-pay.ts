import * as z from 'zod'
import {
  DateText,
  InstantText,
  idOf,
  Line,
  Money,
  MonthText,
  PageQuery,
  pageOf,
  Text,
  Version,
} from './common'
import { Explanation } from './trace'

const Person = z.strictObject({ id: idOf('person'), name: z.string() })

export const RestApplicationState = z.enum(['applied', 'granted', 'declined'])
export type RestApplicationState = z.infer<typeof RestApplicationState>

/** That a person asks for what is held of a project after its completion (R19.15.8). */
export const NewRestApplication = z
  .strictObject({ projectId: idOf('project') })
  .meta({ id: 'NewRestApplication' })
export type NewRestApplication = z.infer<typeof NewRestApplication>

/** The written application of somebody who has left: the day it came in, and where it is kept. */
export const NewRecordedApplication = z
  .strictObject({
    personId: idOf('person'),
    projectId: idOf('project'),
    receivedOn: DateText,
    letter: Text(1_000),
  })
  .meta({ id: 'NewRecordedApplication' })
export type NewRecordedApplication = z.infer<typeof NewRecordedApplication>

/** Granted, or declined with a reason. */
export const RestDecision = z
  .strictObject({ granted: z.boolean(), reason: Line(300).optional() })
  .meta({ id: 'RestDecision' })
export type RestDecision = z.infer<typeof RestDecision>

export const RestApplicationView = z
  .strictObject({
    id: idOf('rest_application'),
    personId: idOf('person'),
    projectId: idOf('project'),
    appliedOn: DateText,
    state: RestApplicationState,
    reason: z.string(),
    decidedBy: z.string().nullable(),
    /** Of somebody who has left: who recorded their written application, and where it is kept. */
    recorded: z.strictObject({ by: z.string(), letter: z.string() }).nullable(),
    /** Whether the reader may decide it: neither theirs nor recorded by them. */
    mayDecide: z.boolean(),
    version: Version,
  })
  .meta({ id: 'RestApplication' })
export type RestApplicationView = z.infer<typeof RestApplicationView>

/** The next part of what is held, and what it waits for. */
export const NextPartView = z
  .strictObject({
    needs: z.enum(['completion', 'time', 'application', 'decision', 'pay_run']),
    dueFrom: DateText.nullable(),
    amount: Money,
    /** Whether the person can apply today. */
    mayApply: z.boolean(),
  })
  .meta({ id: 'NextPart' })
export type NextPartView = z.infer<typeof NextPartView>

/** Pays what is held of somebody who has left apart from a run; the rules say how much. */
export const NewHeldPayout = z
  .strictObject({ personId: idOf('person'), projectId: idOf('project') })
  .meta({ id: 'NewHeldPayout' })
export type NewHeldPayout = z.infer<typeof NewHeldPayout>

export const HeldPayoutDecision = z
  .strictObject({ approved: z.boolean(), reason: Line(300).optional() })
  .meta({ id: 'HeldPayoutDecision' })
export type HeldPayoutDecision = z.infer<typeof HeldPayoutDecision>

export const HeldPayoutPaid = z.strictObject({ paidOn: DateText }).meta({ id: 'HeldPayoutPaid' })
export type HeldPayoutPaid = z.infer<typeof HeldPayoutPaid>

/** A payment apart from a run: prepared by one, approved by another, paid. */
export const HeldPayoutView = z
  .strictObject({
    id: idOf('held_payout'),
    person: Person,
    project: z.strictObject({ id: idOf('project'), name: z.string() }),
    stage: z.enum(['completed', 'rest_payable']),
    amount: Money,
    /** 大写, as vouchers print it. */
    amountInCapitals: z.string(),
    /** Of the project, before this payment. */
    earned: Money,
    paidBefore: Money,
    heldAfter: Money,
    explanation: Explanation,
    state: z.enum(['prepared', 'approved', 'paid', 'withdrawn']),
    prepared: z.strictObject({ by: z.string(), at: InstantText }),
    decided: z.strictObject({ by: z.string(), at: InstantText, reason: z.string() }).nullable(),
    paid: z.strictObject({ on: DateText, by: z.string() }).nullable(),
    mayDecide: z.boolean(),
    mayWithdraw: z.boolean(),
    mayPay: z.boolean(),
    version: Version,
  })
  .meta({ id: 'HeldPayout' })
export type HeldPayoutView = z.infer<typeof HeldPayoutView>

/** What someone earned on a project in all: paid or held, to the fen. */
export const HeldPayView = z
  .strictObject({
    person: Person,
    /** False once they have left: what is held stays theirs. */
    employed: z.boolean(),
    project: z.strictObject({ id: idOf('project'), name: z.string() }),
    completedOn: DateText.nullable(),
    earned: Money,
    paid: Money,
    held: Money,
    /** Null where nothing is held, or no piece-rates hold now. */
    next: NextPartView.nullable(),
    application: RestApplicationView.nullable(),
    /** The payment apart from a run that waits to be approved. */
    payoutId: idOf('held_payout').nullable(),
  })
  .meta({ id: 'HeldPay' })
export type HeldPayView = z.infer<typeof HeldPayView>

/** Of everyone for those who see all pay, of oneself otherwise. */
export const HeldPayQuery = PageQuery.extend({
  personId: idOf('person').optional(),
  projectId: idOf('project').optional(),
})

/** A page of balances, and the sums of all that was asked for. */
export const HeldPayPage = pageOf(HeldPayView)
  .extend({ totals: z.strictObject({ earned: Money, paid: Money, held: Money }) })
  .meta({ id: 'HeldPayPage' })
export type HeldPayPage = z.infer<typeof HeldPayPage>

/** One entry of the ledger: earned is paid or held. */
export const SettlementView = z
  .strictObject({
    month: MonthText,
    /** The run that settled it, or the payment apart from one. */
    payRunId: idOf('pay_run').nullable(),
    payoutId: idOf('held_payout').nullable(),
    /** How far the project had come. */
    stage: z.enum(['at_work', 'completed', 'rest_payable']),
    earned: Money,
    paid: Money,
    /** Added to what is held; below zero, released of it. */
    held: Money,
    /** Of what is earned and paid, contract money that is not staged. */
    contract: Money,
    /** What is held in all after it. */
    heldAfter: Money,
    /** Null for entries from before it was kept. */
    explanation: Explanation.nullable(),
    at: InstantText,
  })
  .meta({ id: 'Settlement' })
export type SettlementView = z.infer<typeof SettlementView>
