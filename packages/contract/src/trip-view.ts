import * as z from 'zod'
import { DateText, InstantText, idOf, Money, MonthText, PageQuery, Version, Words } from './common'
import { FileView } from './files'
import { Explanation, Refusal } from './trace'
import { HostProvides, NightPlace, TripFare, TripKind, TripRide, TripStop } from './travel'

export const TripState = z.enum([
  'requested',
  'approved',
  'declined',
  'withdrawn',
  'claimed',
  'checked',
  'settled',
])
export type TripState = z.infer<typeof TripState>
/** Who has to do something before a trip goes on. */
export const TripWaitsFor = z.enum(['approval', 'finance'])
export type TripWaitsFor = z.infer<typeof TripWaitsFor>

/** One’s own trips, those that wait for somebody, or all that one may see. */
export const TripQuery = PageQuery.extend({
  mine: z.enum(['true', 'false']).default('false'),
  waitsFor: TripWaitsFor.optional(),
})

const person = z.strictObject({ id: idOf('person'), name: z.string() })

export const TripRow = z
  .strictObject({
    id: idOf('trip'),
    person,
    kind: TripKind,
    destination: z.string(),
    purpose: z.string(),
    from: DateText,
    to: DateText,
    state: TripState,
    waitsFor: TripWaitsFor.nullable(),
    recordedAt: InstantText,
    /** It was asked for only after the day on which it begins. */
    late: z.boolean(),
    /** It was said of it that it never was, and not given back since. */
    neverWas: z.boolean(),
  })
  .meta({ id: 'TripRow' })
export type TripRow = z.infer<typeof TripRow>

/** What the reader may do with a trip now. */
export const TripAct = z.enum([
  'decide',
  'withdraw',
  'log',
  'ask_overrun',
  'decide_overrun',
  'claim',
  'say_not_gone',
  'check',
  'pay_advance',
  'settle',
])
export type TripAct = z.infer<typeof TripAct>

/** One day of a trip: what was planned, what was logged, and whether the allowance counts it. */
export const TripDayView = z.strictObject({
  date: DateText,
  inItinerary: z.boolean(),
  /** Consent to a day outside the itinerary; null inside it. */
  consent: z.enum(['none', 'before', 'afterwards']).nullable(),
  plan: z.string(),
  log: z
    .strictObject({
      place: z.string(),
      night: NightPlace.nullable(),
      work: z.string(),
      at: InstantText,
    })
    .nullable(),
  /** Null while the rules do not decide. */
  counted: z
    .strictObject({ counts: z.boolean(), rate: Money, why: Words, clauses: z.array(z.string()) })
    .nullable(),
})
export type TripDayView = z.infer<typeof TripDayView>

/** What a trip comes to by the rules, with every step (R19.6, R19.8, R19.9). */
export const TripFigures = z.strictObject({
  allowance: z.strictObject({
    amount: Money,
    countedDays: z.int(),
    paidDays: z.int(),
    ownCost: Money,
    /** True where the rate rests on a reading that the text does not settle. */
    flagged: z.boolean(),
    explanation: Explanation,
  }),
  fares: z.array(
    z.strictObject({ paid: z.boolean(), agreedOnlyNow: z.boolean(), explanation: Explanation }),
  ),
  faresPaid: Money,
  faresRefused: Money,
  /** How the fares of each day came to be paid or not; null without any. */
  faresExplanation: Explanation.nullable(),
  total: Money,
  days: z.array(TripDayView.shape.counted.unwrap().extend({ date: DateText })),
})
export type TripFigures = z.infer<typeof TripFigures>

export const OverrunView = z.strictObject({
  from: DateText,
  until: DateText,
  reason: z.string(),
  at: InstantText,
  decided: z
    .strictObject({
      agreedUntil: DateText.nullable(),
      reason: z.string(),
      by: z.string(),
      at: InstantText,
    })
    .nullable(),
})
export type OverrunView = z.infer<typeof OverrunView>

export const TripView = z
  .strictObject({
    ...TripRow.shape,
    requestedBy: z.string(),
    /** Why it was asked for late; null where it was not, or nobody said. */
    lateReason: z.string().nullable(),
    project: z.strictObject({ id: idOf('project'), name: z.string() }).nullable(),
    isNewEmployee: z.boolean(),
    itinerary: z.array(TripStop),
    /** Whether each means needs to be agreed to beforehand; null while the rules do not say. */
    rides: z.array(TripRide.extend({ needsConsent: z.boolean().nullable() })),
    advance: z.strictObject({
      wanted: Money.nullable(),
      approved: Money.nullable(),
      paidOn: DateText.nullable(),
    }),
    extraAgreed: z.boolean(),
    days: z.array(TripDayView),
    overruns: z.array(OverrunView),
    claim: z
      .strictObject({
        departedOn: DateText,
        returnedOn: DateText,
        hostProvides: HostProvides,
        fares: z.array(
          TripFare.omit({ receipts: true }).extend({
            amount: Money,
            receiptIds: z.array(idOf('file')),
          }),
        ),
        spent: Money.nullable(),
        files: z.array(FileView),
        at: InstantText,
      })
      .nullable(),
    /** That the trip never was: nothing is claimed, and what was handed out is given back. */
    notGone: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    /** What the figures rest on: the plan, the claim, or the check, after which they stay. */
    basis: z.enum(['plan', 'claim', 'check']),
    figures: TripFigures.nullable(),
    /** Why the rules do not decide. */
    refusal: Refusal.nullable(),
    /** What is still to be paid to the traveller after the advance; below zero: to be paid back. */
    balance: Money.nullable(),
    settlement: z
      .strictObject({
        how: z.enum(['with_pay', 'by_hand']),
        month: MonthText.nullable(),
        on: DateText.nullable(),
        by: z.string(),
        at: InstantText,
      })
      .nullable(),
    /** What was done with it, in order. */
    history: z.array(
      z.strictObject({
        did: z.enum([
          'approved',
          'declined',
          'withdrawn',
          'advance_paid',
          'overrun_asked',
          'overrun_decided',
          'claimed',
          'not_gone',
          'not_gone_checked',
          'not_gone_returned',
          'returned',
          'checked',
          'settled',
        ]),
        note: z.string(),
        by: z.string(),
        at: InstantText,
      }),
    ),
    may: z.array(TripAct),
    version: Version,
  })
  .meta({ id: 'Trip' })
export type TripView = z.infer<typeof TripView>

/** What the form of a request has to choose from, by today’s rules. */
export const TripChoices = z
  .strictObject({
    /** Means that need no consent. */
    free: z.array(
      z.strictObject({ mode: z.string(), name: Words, scope: z.enum(['intercity', 'city']) }),
    ),
    seats: z.array(z.string()),
    refusal: Refusal.nullable(),
  })
  .meta({ id: 'TripChoices' })
export type TripChoices = z.infer<typeof TripChoices>
