import * as z from 'zod'
import { AmountText, DateText, idOf, Line, MonthText, Text } from './common'
import { MOST_FILES } from './files'

/** What a trip is for: the rules pay each in its own way (R19.9). */
export const TripKind = z.enum(['guidance', 'guidance_inside_province', 'work'])
export type TripKind = z.infer<typeof TripKind>

/** A means of transport: between places or in town, and the seat where it has one (R19.8). */
const ride = {
  mode: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  scope: z.enum(['intercity', 'city']),
  seat: Line(60).nullable(),
}
export const TripRide = z.strictObject({ ...ride, reason: Line(300).nullable() })
export type TripRide = z.infer<typeof TripRide>

/** Where one is and what one does there on some days. */
export const TripStop = z.strictObject({
  from: DateText,
  to: DateText,
  place: Line(120),
  plan: Line(300),
})
export type TripStop = z.infer<typeof TripStop>

/** A trip is requested before leaving, with its itinerary and means (R19.6.1). */
export const NewTrip = z
  .strictObject({
    personId: idOf('person'),
    kind: TripKind,
    destination: Line(120),
    purpose: Line(300),
    from: DateText,
    to: DateText,
    itinerary: z.array(TripStop).min(1).max(60),
    rides: z.array(TripRide).max(20),
    projectId: idOf('project').nullable(),
    /** What one would like to be given beforehand. */
    advance: AmountText.nullable(),
    /** Why it is asked for only now, of a trip that has begun; of no other it is kept. */
    lateReason: Line(300).nullable().default(null),
  })
  .meta({ id: 'NewTrip' })
export type NewTrip = z.infer<typeof NewTrip>

/** Approves a trip as it was requested, or says why not. */
export const TripVerdict = z
  .discriminatedUnion('verdict', [
    z.strictObject({
      verdict: z.literal('approved'),
      /** At most what was asked for; null where nothing is advanced. */
      advance: AmountText.nullable(),
      /** What a new employee spends beyond the allowance is agreed to beforehand (R19.9.8): never once they have left. */
      extraAgreed: z.boolean(),
    }),
    z.strictObject({ verdict: z.literal('declined'), reason: Line(300) }),
  ])
  .meta({ id: 'TripVerdict' })
export type TripVerdict = z.infer<typeof TripVerdict>

export const TripWithdrawal = z.strictObject({ reason: Line(300) }).meta({ id: 'TripWithdrawal' })
export type TripWithdrawal = z.infer<typeof TripWithdrawal>

/** Says that a trip never was although money was handed out for it, which is to be given back. */
export const TripNotGone = z.strictObject({ reason: Line(300) }).meta({ id: 'TripNotGone' })
export type TripNotGone = z.infer<typeof TripNotGone>

/** Where a night was spent: county level and below, a prefecture, or a capital and larger. */
export const NightPlace = z.enum(['county', 'prefecture', 'big_city'])
export type NightPlace = z.infer<typeof NightPlace>

/** The log of a day away (R19.6.4); a later one for the same day takes its place. */
export const NewTripLog = z
  .strictObject({
    date: DateText,
    place: Line(120),
    /** Null where no night was spent: on the day of return. */
    night: NightPlace.nullable(),
    work: Text(2_000),
  })
  .meta({ id: 'NewTripLog' })
export type NewTripLog = z.infer<typeof NewTripLog>

/** Asks to stay longer than the itinerary (R19.6.3). */
export const NewOverrun = z
  .strictObject({ until: DateText, reason: Line(300) })
  .meta({ id: 'NewOverrun' })
export type NewOverrun = z.infer<typeof NewOverrun>

/** How far a longer stay is agreed to, day by day; null for none of it. */
export const OverrunVerdict = z
  .strictObject({ agreedUntil: DateText.nullable(), reason: Line(300) })
  .meta({ id: 'OverrunVerdict' })
export type OverrunVerdict = z.infer<typeof OverrunVerdict>

/** A fare that was paid. */
export const TripFare = z.strictObject({
  on: DateText,
  ...ride,
  amount: AmountText,
  what: Line(120),
  /** Which of the claim’s files show it, as places in `fileIds`, from 0. */
  receipts: z
    .array(
      z
        .int()
        .min(0)
        .max(MOST_FILES - 1),
    )
    .max(MOST_FILES)
    .default([]),
})
export type TripFare = z.infer<typeof TripFare>

export const HostProvides = z.enum(['nothing', 'meals', 'bed', 'both'])

/** What a trip cost, once one is back: its days as they were, fares, and the receipts. */
export const NewTripClaim = z
  .strictObject({
    departedOn: DateText,
    returnedOn: DateText,
    hostProvides: HostProvides,
    fares: z.array(TripFare).max(100),
    /** What a new employee spent on board and lodging. */
    spent: AmountText.nullable(),
    fileIds: z.array(idOf('file')).max(MOST_FILES).default([]),
    /** Why somebody else claims it, of a traveller whose access has ended; left out by the traveller. */
    onBehalf: Line(300).optional(),
  })
  .meta({ id: 'NewTripClaim' })
export type NewTripClaim = z.infer<typeof NewTripClaim>

/** Passes a claim on to finance, or gives it back with a reason. */
export const ClaimVerdict = z
  .discriminatedUnion('verdict', [
    z.strictObject({
      verdict: z.literal('checked'),
      /** Granted by size of project where the other side feeds and houses (R19.9.5). */
      subsidy: AmountText.nullable(),
      /** Places of fares, from 0, whose means are agreed to only now. */
      agreedFares: z.array(z.int().min(0).max(99)).max(100),
      reason: Line(300).nullable(),
    }),
    z.strictObject({ verdict: z.literal('returned'), reason: Line(300) }),
  ])
  .meta({ id: 'ClaimVerdict' })
export type ClaimVerdict = z.infer<typeof ClaimVerdict>

export const TripAdvance = z.strictObject({ on: DateText }).meta({ id: 'TripAdvance' })
export type TripAdvance = z.infer<typeof TripAdvance>

/** What is left after the advance goes into a month's pay, or from hand to hand. */
export const TripSettlement = z
  .discriminatedUnion('how', [
    z.strictObject({ how: z.literal('with_pay'), month: MonthText }),
    z.strictObject({ how: z.literal('by_hand'), on: DateText }),
  ])
  .meta({ id: 'TripSettlement' })
export type TripSettlement = z.infer<typeof TripSettlement>
