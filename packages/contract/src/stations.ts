import * as z from 'zod'
import { DateText, InstantText, idOf, Line, Money, MonthText, Version } from './common'
import { Explanation, Refusal } from './trace'

/** Somebody is stationed at a regional office from a day on (R19.9.9). */
export const NewStation = z
  .strictObject({ personId: idOf('person'), office: Line(80), from: DateText })
  .meta({ id: 'NewStation' })
export type NewStation = z.infer<typeof NewStation>

/** Ends it with its last day. */
export const StationEnd = z.strictObject({ lastDay: DateText }).meta({ id: 'StationEnd' })
export type StationEnd = z.infer<typeof StationEnd>

export const StationView = z
  .strictObject({
    id: idOf('station'),
    person: z.strictObject({ id: idOf('person'), name: z.string() }),
    office: z.string(),
    from: DateText,
    /** Null while they are stationed there. */
    lastDay: DateText.nullable(),
    by: z.string(),
    at: InstantText,
    mayEnd: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Station' })
export type StationView = z.infer<typeof StationView>

/** Who is stationed where in a month, and what the month's rules pay them for it. */
export const StationMonth = z
  .strictObject({
    month: MonthText,
    items: z.array(
      z.strictObject({
        station: StationView,
        /** Days of the month there. */
        days: z.int(),
        /** Null while the rules do not say; absent where the reader sees nobody’s pay but their own. */
        allowance: z
          .strictObject({ amount: Money, explanation: Explanation })
          .nullable()
          .optional(),
      }),
    ),
    /** Why the rules do not say; null where they do. */
    refusal: Refusal.nullable(),
  })
  .meta({ id: 'StationMonth' })
export type StationMonth = z.infer<typeof StationMonth>
