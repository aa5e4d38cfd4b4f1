import * as z from 'zod'
import { DateText, InstantText, idOf, Line, MonthText } from './common'

const Days = z.int().min(0).max(31)

/** On how many days of a month somebody was on site, where their field allowance goes by it (R19.13.5). */
export const NewFieldDays = z
  .strictObject({ month: MonthText, days: Days })
  .meta({ id: 'NewFieldDays' })
export type NewFieldDays = z.infer<typeof NewFieldDays>

/** Takes the place of what was recorded of a month, which stays on record. */
export const FieldDaysCorrection = z
  .strictObject({ days: Days, reason: Line(300) })
  .meta({ id: 'FieldDaysCorrection' })
export type FieldDaysCorrection = z.infer<typeof FieldDaysCorrection>

const FieldDaysEntry = z.strictObject({
  days: Days,
  /** Why it took the place of the one before; null of the first. */
  reason: z.string().nullable(),
  by: z.string(),
  at: InstantText,
})
export type FieldDaysEntry = z.infer<typeof FieldDaysEntry>

/** One person's month, and what is recorded of it. */
export const FieldDaysView = z
  .strictObject({
    personId: idOf('person'),
    personName: z.string(),
    /** The days of the month of which those on site are counted. */
    counted: z.array(z.strictObject({ from: DateText, to: DateText })),
    /** How many of these have come; no more can be recorded. */
    most: Days,
    /** What holds; null where nobody has recorded it. */
    entry: FieldDaysEntry.nullable(),
    /** What it took the place of, the latest first. */
    before: z.array(FieldDaysEntry),
    /** On how many of these days something else has them on site, to compare: nothing is taken from it. */
    known: z.strictObject({
      /** Days that a trip's log was written of. */
      logged: z.int(),
      /** Days on which they said themselves that they were on site. */
      said: z.int(),
    }),
    mayRecord: z.boolean(),
    /** How many entries there are; 0 where nobody has recorded it. */
    version: z.int().min(0),
  })
  .meta({ id: 'FieldDays' })
export type FieldDaysView = z.infer<typeof FieldDaysView>

/** Everybody whose pay of a month waits for their days on site. */
export const FieldDaysMonth = z
  .strictObject({
    month: MonthText,
    /** How the allowance goes by them; null where the month's rules ask for none. */
    condition: z.enum(['per_field_day', 'if_any_field_day']).nullable(),
    /** Whether more of the month can be recorded: it has begun, and is not paid or is being corrected. */
    open: z.boolean(),
    items: z.array(FieldDaysView),
  })
  .meta({ id: 'FieldDaysMonth' })
export type FieldDaysMonth = z.infer<typeof FieldDaysMonth>
