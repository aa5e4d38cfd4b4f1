import { Amount } from '@bylaw/rules-kit'
import * as z from 'zod'

const Consent = z.enum(['none', 'before', 'afterwards'])

/** One trip and what its allowance depends on. */
export const AllowanceFacts = z.strictObject({
  about: z.literal('allowance'),
  trip: z.enum(['guidance', 'guidance_inside_province', 'work']),
  departOn: z.iso.date(),
  returnOn: z.iso.date(),
  persons: z.int().min(1).max(500),
  newEmployee: z.boolean(),
  /** Where each night was spent, first night first; only trips for work need it. */
  tiers: z.array(z.enum(['county', 'prefecture', 'big_city'])).max(366),
  hostProvides: z.enum(['nothing', 'meals', 'bed', 'both']),
  /** Granted by size of project where the other side feeds and houses; 0 without approval. */
  subsidyFen: Amount,
  /** What a new employee spent; null where nobody said. */
  spentFen: Amount.nullable(),
  /** The manager agreed beforehand to what exceeds the allowance. */
  managerAgreed: z.boolean(),
  /** A trip longer than the most days was approved as such. */
  longTripAgreed: z.boolean(),
  /** Days of guidance already paid in the same month. */
  paidDaysThisMonth: z.int().min(0).max(366),
  /** Days of the trip with approved leave, and whether it was the whole day. */
  leave: z
    .array(z.strictObject({ date: z.iso.date(), whole: z.boolean() }))
    .max(366)
    .default([]),
  /** Days of the trip on which the traveller was not employed any more; left out where there are none. */
  notEmployed: z.array(z.iso.date()).max(366).optional(),
})
export type AllowanceFacts = z.infer<typeof AllowanceFacts>

/** The fares of a trip, day by day. */
export const ClaimFacts = z.strictObject({
  about: z.literal('claim'),
  days: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        fareFen: Amount,
        inItinerary: z.boolean(),
        /** Consent to a day outside the itinerary. */
        consent: Consent,
      }),
    )
    .min(1)
    .max(400),
})
export type ClaimFacts = z.infer<typeof ClaimFacts>

/** One ride. */
export const TransportFacts = z.strictObject({
  about: z.literal('transport'),
  mode: z.string().min(1).max(40),
  scope: z.enum(['intercity', 'city']),
  consent: Consent,
  /** Seat or berth as ticketed; null where nobody said, as for a ride in town, which has none. */
  seat: z.string().min(1).max(60).nullable(),
})
export type TransportFacts = z.infer<typeof TransportFacts>

/** Days of one month lived at a regional office. */
export const ResidenceFacts = z.strictObject({
  about: z.literal('residence'),
  days: z.int().min(0).max(31),
})
export type ResidenceFacts = z.infer<typeof ResidenceFacts>

export const TravelFacts = z.discriminatedUnion('about', [
  AllowanceFacts,
  ClaimFacts,
  TransportFacts,
  ResidenceFacts,
])
export type TravelFacts = z.infer<typeof TravelFacts>
