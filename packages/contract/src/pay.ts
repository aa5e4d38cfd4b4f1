import * as z from 'zod'
import { DateText, InstantText, idOf, Money, MonthText, Version, Words } from './common'
import { GivenBackView } from './given-back'
import { PaymentStatement } from './paying-out'
import { SlipWordView } from './slip-words'
import { PaidWith } from './starting-pay'
import { Explanation, Refusal } from './trace'

/** `draft` → `calculated` → `approved` (locked). A blocked run lists what stands in its way. */
export const PayRunState = z.enum(['draft', 'calculated', 'approved'])

export const PayRunView = z
  .strictObject({
    id: idOf('pay_run'),
    month: MonthText,
    state: PayRunState,
    /** What corrects an approved month, and how it is paid; null for the month's own run. */
    correction: z
      .strictObject({ n: z.int().min(1), reason: z.string(), paidWith: PaidWith })
      .nullable(),
    /**
     * Whom a separate run pays and why, counted from 1 within its month; null for everyone's. One
     * that is not approved when its month's own run is has nothing left to pay: it is `overtaken`.
     */
    apart: z
      .strictObject({
        n: z.int().min(1),
        reason: z.string(),
        people: z.array(z.strictObject({ personId: idOf('person'), personName: z.string() })),
        overtaken: z.boolean(),
      })
      .nullable(),
    total: Money.nullable(),
    slipCount: z.int(),
    /** Every person the rules could not decide, with the question or fact that is missing. */
    blocking: z.array(
      z.strictObject({ personId: idOf('person'), personName: z.string(), refusal: Refusal }),
    ),
    /**
     * What it took by the pay calendar: attendance from one day to another, who had joined by when,
     * and by when it is due to be paid. Null until it is calculated, and for runs of before.
     */
    calendar: z
      .strictObject({
        attendanceFrom: DateText,
        attendanceTo: DateText,
        rosterOn: DateText,
        payOn: DateText.nullable(),
      })
      .nullable(),
    /**
     * Who joined in the month after its roster was closed, until a correction that pays them is
     * approved.
     */
    afterRoster: z.array(
      z.strictObject({ personId: idOf('person'), personName: z.string(), joinedOn: DateText }),
    ),
    /**
     * Staff of whom no employment is on record for the month or a later one, so that it pays them
     * nothing; of the month's own run until it is approved. Who is paid elsewhere only from a day within
     * the month is among them, with that day: the days before it are nobody's.
     */
    withoutEmployment: z.array(
      z.strictObject({
        personId: idOf('person'),
        personName: z.string(),
        elsewhereFrom: DateText.nullable(),
      }),
    ),
    /**
     * Who is still on probation after the last day that the rules of pay let it last to; of the month's
     * own run until it is approved. It stops nothing.
     */
    overProbation: z.array(
      z.strictObject({ personId: idOf('person'), personName: z.string(), until: DateText }),
    ),
    /**
     * To whom it found that too much was paid, who have no later pay to take it off, as they left
     * or their wages have ended: once it is approved they give it back, as their leaving or the slip says. Empty unless the reader sees all pay.
     */
    toGiveBack: z.array(
      z.strictObject({
        slipId: idOf('pay_slip'),
        personId: idOf('person'),
        personName: z.string(),
        leavingId: idOf('leaving').nullable(),
        allGivenBack: z.boolean(),
      }),
    ),
    /**
     * Who still owes what was paid to them too much in an earlier month, and that it could not be taken off
     * here, with the slip that says so: they can give it back.
     */
    notTakenOff: z.array(
      z.strictObject({
        personId: idOf('person'),
        personName: z.string(),
        slipId: idOf('pay_slip'),
        month: MonthText,
      }),
    ),
    /** Whom its payment left out, and who are still to be paid by themselves. */
    heldBack: z.array(z.strictObject({ personId: idOf('person'), personName: z.string() })),
    /** Whether the rules that decide its month are others by now than those it was calculated by. */
    rulesChanged: z.boolean(),
    /** Whether anything was recorded or changed since that its month may be worked out from. */
    factsChanged: z.boolean(),
    /** Who may not approve it: names are for reading, and two people can share one. */
    calculatedById: idOf('person').nullable(),
    calculatedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    approvedAt: InstantText.nullable(),
    /** The day on which it was paid; null until that is recorded. */
    paidOn: DateText.nullable(),
    paidBy: z.string().nullable(),
    /** What was said of that day, in order; the last of it holds. */
    payment: z.array(PaymentStatement),
    version: Version,
  })
  .meta({ id: 'PayRun' })
export type PayRunView = z.infer<typeof PayRunView>

/**
 * How an approved slip stands with the person it pays: `sent` until they open it; `questioned` until
 * somebody answers; `confirmed` by their own word, also after an answer; `no_access` where nothing was said
 * of it and the person cannot sign in to see it.
 */
export const SlipStanding = z.enum([
  'no_access',
  'sent',
  'seen',
  'questioned',
  'answered',
  'confirmed',
])
export type SlipStanding = z.infer<typeof SlipStanding>

export const PaySlipRow = z
  .strictObject({
    id: idOf('pay_slip'),
    runId: idOf('pay_run'),
    personId: idOf('person'),
    personName: z.string(),
    month: MonthText,
    payable: Money,
    /** Whether it came to less than nothing, and the person gave back all of it. */
    allGivenBack: z.boolean(),
    state: PayRunState,
    /** That it corrects the month, and how it is paid: less than nothing always with later pay. */
    correction: z.strictObject({ n: z.int().min(1), paidWith: PaidWith }).nullable(),
    /** Which separate run of the month it is of; null for every other slip. */
    apart: z.int().min(1).nullable(),
    /** Null until the run is approved: the person does not see it before. */
    standing: SlipStanding.nullable(),
  })
  .meta({ id: 'PaySlipRow' })
export type PaySlipRow = z.infer<typeof PaySlipRow>

/** What somebody is paid as: confirmed at a level, by the month, on probation, or by a contract of their own. */
export const SlipStatus = z.enum(['confirmed', 'salaried', 'probation', 'contracted'])

/** What was given back of a slip below nothing, and what is still open of it. */
const BackSoFar = {
  open: Money,
  givenBack: z.array(GivenBackView),
  mayRecord: z.boolean(),
}

const OpenSum = {
  slipId: idOf('pay_slip'),
  month: MonthText,
  sum: Money,
  /** Of the run that found it; empty for the month's own, beside what was paid apart. */
  reason: z.string(),
}

/** What a correction left to be paid with later pay, which has not come. */
export const OwedView = z
  .strictObject({
    ...OpenSum,
    /** None comes, as the person has left or their wages have ended: the next correction of its month pays it. */
    noLaterPay: z.boolean(),
  })
  .meta({ id: 'Owed' })
export type OwedView = z.infer<typeof OwedView>

/** What was paid to somebody too much, and no later pay has taken off yet. */
export const OverpaidView = z.strictObject({ ...OpenSum, ...BackSoFar }).meta({ id: 'Overpaid' })
export type OverpaidView = z.infer<typeof OverpaidView>

export const PaySlipView = z
  .strictObject({
    row: PaySlipRow,
    companyName: z.string(),
    employment: z.strictObject({
      status: SlipStatus,
      level: z.int().nullable(),
      /** Of whoever had left by the end of the month: the last day they worked. */
      lastDay: DateText.nullable(),
    }),
    lines: z.array(
      z.strictObject({ code: z.string(), name: Words, amount: Money, explanation: Explanation }),
    ),
    explanation: Explanation,
    /** The payable sum in Chinese capitals (大写), as printed vouchers carry it. */
    payableInCapitals: z.string(),
    /**
     * On which day its run paid it: the run's, or its own where that payment left it out. Null before that, and
     * where it is paid, or taken off, with later pay.
     */
    paidOn: DateText.nullable(),
    /**
     * That it is not paid with the others, as the hand-over is not done: it still `waits`, or is `ready` to be
     * paid by itself since their payment left it out. Null for every other, and once it is paid.
     */
    lastPay: z.enum(['waits', 'ready']).nullable(),
    /**
     * That what it comes to, less than nothing, is to be given back, as the person has no later pay, having
     * left or as their wages have ended, or none so far could take it off; with the reason of its run, empty where it is the month's own. Null for every other slip.
     */
    toGiveBack: z.strictObject({ reason: z.string(), ...BackSoFar }).nullable(),
    /**
     * Which other run has paid it since, or taken it off, and what was given back of it before: a
     * correction or a separate run of that month, or the month's own. Null while none has.
     */
    settled: z
      .strictObject({
        /** The person's slip of that run. */
        slipId: idOf('pay_slip').nullable(),
        month: MonthText,
        correction: z.int().min(1).nullable(),
        apart: z.int().min(1).nullable(),
        givenBack: z.array(GivenBackView),
      })
      .nullable(),
    /**
     * That a correction left what it comes to, more than nothing, to later pay and none comes, as the
     * person has left or their wages have ended: the next correction of its month pays it.
     */
    noLaterPay: z.boolean(),
    /** Confirmations, questions and answers, in their order. */
    words: z.array(SlipWordView),
  })
  .meta({ id: 'PaySlip' })
export type PaySlipView = z.infer<typeof PaySlipView>
