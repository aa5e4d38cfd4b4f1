import { Amount, keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Percent = z.int().min(0).max(100)
const Key = keyLike('train')

/** What a trip pays (R19.6, R19.8, R19.9). `null` stands where the text leaves a decision open. */
export const TravelRules = z.strictObject({
  itinerary: z.strictObject({
    /** When consent to staying longer than the itinerary counts (R19.6.3). */
    consent: z.enum(['afterwards_with_reason', 'before_only']).nullable(),
  }),
  /** Technical guidance outside the province (R19.9.1, R19.9.2). */
  guidance: z.strictObject({
    dayFen: Amount,
    days: z.enum(['both_travel_days_out', 'nights']).nullable(),
    mostDays: z.int().min(1).max(366),
    /** What the most days limit. */
    limits: z.enum(['paid_days_per_trip', 'trip_length', 'per_month']).nullable(),
    /** Whether board and lodging from the other side cancel it, as they do for work. */
    hostCancels: z.boolean().nullable(),
    /** A day of guidance inside the province; the text names none. */
    insideProvinceFen: Amount.nullable(),
  }),
  /** Construction or welding outside the city, by the place of each night (R19.9.3 to R19.9.6). */
  work: z.strictObject({
    countyFen: Amount,
    prefectureFen: Amount,
    /** Provincial capitals, sub-provincial cities and municipalities. */
    bigCityFen: Amount.nullable(),
    /** How much of it goes when the other side provides only meals or only a bed. */
    hostPart: z.strictObject({ mealsPercent: Percent, bedPercent: Percent }).nullable(),
    /** A trip without a night. */
    sameDayFen: Amount.nullable(),
  }),
  /** A new employee on any trip (R19.9.7, R19.9.8). */
  newEmployee: z.strictObject({
    dayFen: Amount,
    counts: z.enum(['nights', 'days']).nullable(),
    paid: z.enum(['flat', 'receipts']).nullable(),
    /** Which rate holds on guidance outside the province. */
    onGuidance: z.enum(['new_employee', 'guidance']).nullable(),
  }),
  transport: z.strictObject({
    /** What needs no request; everything else does (R19.8). */
    free: z.array(z.strictObject({ mode: Key, name: Words, scope: z.enum(['intercity', 'city']) })),
    /** Seats and berths that are paid; null where the company has not said. */
    seats: z.array(z.string().min(1).max(60)).nullable(),
    consent: z.enum(['before_only', 'afterwards_too']).nullable(),
  }),
  /** What becomes of the allowance on days of approved leave; the text says nothing of them. */
  leave: z.enum(['whole_days_out', 'any_leave_out', 'counted']).nullable().default(null),
  /** Residents of a regional office (R19.9.9); printed as "to be decided". */
  residence: z.strictObject({ dayFen: Amount.nullable() }),
})
export type TravelRules = z.infer<typeof TravelRules>
