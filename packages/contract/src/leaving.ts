import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Money, MonthText, Text, Version, Words } from './common'
import { HangingKind, HangingThing, LeftOver } from './hanging'
import { OverpaidView, OwedView } from './pay'
import { Explanation, Refusal } from './trace'
import { TripState } from './trip-view'

/** One's own letter of resignation, and the last day one asks for. */
export const NewResignation = z
  .strictObject({ letter: Text(4_000), wantsLastDay: DateText.nullable() })
  .meta({ id: 'NewResignation' })
export type NewResignation = z.infer<typeof NewResignation>

const personId = idOf('person')

/** A colleague's letter that was handed in on paper, or that the company ends the employment. */
export const NewLeaving = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('resignation'),
      personId,
      letter: Text(4_000),
      /** The day on which the letter arrived. */
      letterOn: DateText,
      wantsLastDay: DateText.nullable(),
    }),
    z.strictObject({
      kind: z.literal('by_company'),
      personId,
      /** The ground, as the person is told it. */
      letter: Text(4_000),
      lastDay: DateText,
      /** Why a last day that is over is recorded only now; asked where it is. */
      reason: Line(300).optional(),
    }),
  ])
  .meta({ id: 'NewLeaving' })
export type NewLeaving = z.infer<typeof NewLeaving>

/** A last day that was agreed: not later than the person may go, and earlier only by somebody's word. */
export const LastDayAgreed = z
  .strictObject({ lastDay: DateText, reason: Line(300) })
  .meta({ id: 'LastDayAgreed' })
export type LastDayAgreed = z.infer<typeof LastDayAgreed>

export const ReasonGiven = z.strictObject({ reason: Line(300) }).meta({ id: 'ReasonGiven' })
export type ReasonGiven = z.infer<typeof ReasonGiven>

/** Completes a leaving; with a reason where something still hangs on the person, or the last day is to come. */
export const LeavingCompletion = z
  .strictObject({ reason: Line(300).optional() })
  .meta({ id: 'LeavingCompletion' })
export type LeavingCompletion = z.infer<typeof LeavingCompletion>

const item = z.string().min(1).max(60)

/** An item of the list is handed to somebody, who confirms that they have it, or returns it. */
export const NewHandOver = z
  .discriminatedUnion('did', [
    z.strictObject({
      did: z.literal('handed'),
      item,
      toId: idOf('person'),
      note: Text(1_000).optional(),
    }),
    z.strictObject({ did: z.literal('confirmed'), item }),
    z.strictObject({ did: z.literal('returned'), item, note: Text(1_000) }),
  ])
  .meta({ id: 'NewHandOver' })
export type NewHandOver = z.infer<typeof NewHandOver>

const Person = z.strictObject({ id: idOf('person'), name: z.string() })

/** An item of the list, and how far it has come. */
export const HandOverItem = z
  .strictObject({
    key: z.string(),
    name: Words,
    clauses: z.array(z.string()),
    state: z.enum(['open', 'handed', 'confirmed', 'returned']),
    to: Person.nullable(),
    note: z.string(),
    at: InstantText.nullable(),
    /** Whether the reader may hand it to somebody now; whether it is theirs to confirm. */
    mayHand: z.boolean(),
    mayConfirm: z.boolean(),
  })
  .meta({ id: 'HandOverItem' })
export type HandOverItem = z.infer<typeof HandOverItem>

export const LeavingState = z.enum(['open', 'completed', 'withdrawn'])
const LeavingKind = z.enum(['resignation', 'by_company'])
const Said = z.strictObject({ by: z.string(), at: InstantText, reason: z.string() })

export const LeavingRow = z
  .strictObject({
    id: idOf('leaving'),
    person: Person,
    kind: LeavingKind,
    letterOn: DateText,
    lastDay: DateText.nullable(),
    state: LeavingState,
    accessEnded: z.boolean(),
  })
  .meta({ id: 'LeavingRow' })
export type LeavingRow = z.infer<typeof LeavingRow>

/** A trip of the leaver's that has not ended: what was handed out for it, and what it comes to. */
export const UnsettledTrip = z
  .strictObject({
    id: idOf('trip'),
    destination: z.string(),
    from: DateText,
    to: DateText,
    state: TripState,
    /** What was handed out beforehand. */
    advance: Money.nullable(),
    /** What was claimed, fares and what a new employee spent, while nobody has checked it. */
    claimed: Money.nullable(),
    /** What is left after the advance, once it was checked: below nothing the person gives it back. */
    balance: Money.nullable(),
  })
  .meta({ id: 'UnsettledTrip' })
export type UnsettledTrip = z.infer<typeof UnsettledTrip>

export const LeavingView = z
  .strictObject({
    ...LeavingRow.shape,
    letter: z.string(),
    wantsLastDay: DateText.nullable(),
    recordedBy: z.string(),
    recordedAt: InstantText,
    /** What the rules make of the letter; null where they do not decide, or do not have to. */
    byRule: z
      .strictObject({ earliestLastDay: DateText, tooEarly: z.boolean(), explanation: Explanation })
      .nullable(),
    /** Why they do not. */
    refusal: Refusal.nullable(),
    agreed: Said.nullable(),
    access: z.strictObject({
      endsAt: InstantText.nullable(),
      endedAt: InstantText.nullable(),
      /** Where somebody ended it before its time. */
      early: z.strictObject({ by: z.string(), reason: z.string() }).nullable(),
    }),
    checklist: z.array(HandOverItem),
    /** Whether all is handed over by the rules, and what waits for it. */
    handOver: z
      .strictObject({
        complete: z.boolean(),
        certificateReady: z.boolean(),
        finalPayReady: z.boolean(),
        explanation: Explanation,
      })
      .nullable(),
    handOverRefusal: Refusal.nullable(),
    hanging: z.array(HangingThing),
    /** Whether there is more of it than is listed. */
    hangingMore: z.boolean(),
    /** Their trips that are not settled: nobody takes these over, others settle them. */
    trips: z.array(UnsettledTrip),
    /** Their personal contract that waits or runs: it is declined, or ended by the last day at the latest. */
    contract: z
      .strictObject({
        id: idOf('personal_contract'),
        /** Empty where the reader may not know it. */
        project: z.string(),
        state: z.enum(['proposed', 'running']),
        startOn: DateText,
      })
      .nullable(),
    /** What was paid to them too much and not taken off since; left out where it is not the reader's to see. */
    overpaid: z.array(OverpaidView).optional(),
    /** What corrections left to their later pay, which has not come; left out like the former. */
    owed: z.array(OwedView).optional(),
    /**
     * The months whose pay was paid without them, as this leaving held it back: that it still waits for the
     * hand-over, is ready to be paid by itself, or was, and when. Empty for whoever only receives something.
     */
    heldBack: z.array(
      z.strictObject({
        runId: idOf('pay_run'),
        month: MonthText,
        state: z.enum(['waits', 'ready', 'paid']),
        paidOn: DateText.nullable(),
      }),
    ),
    takenOver: z.array(
      z.strictObject({
        kind: HangingKind,
        title: z.string(),
        to: z.string(),
        by: z.string(),
        at: InstantText,
      }),
    ),
    ended: Said.nullable(),
    /** What was left when it was completed all the same. */
    leftOver: z.array(LeftOver),
    /** That it was opened again after it was completed, each time with how it had ended. */
    reopened: z.array(Said.extend({ was: Said.extend({ leftOver: z.array(LeftOver) }) })),
    /** Whether the reader sees it through: never their own. */
    mayManage: z.boolean(),
    mayReopen: z.boolean(),
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Leaving' })
export type LeavingView = z.infer<typeof LeavingView>

/** What was taken over, and what could not be, each with why. */
export const TakenOver = z
  .strictObject({
    moved: z.int(),
    refused: z.array(
      z.strictObject({ kind: HangingKind, id: z.string(), title: z.string(), why: Words }),
    ),
    leaving: LeavingView,
  })
  .meta({ id: 'TakenOver' })
export type TakenOver = z.infer<typeof TakenOver>
