import * as z from 'zod'
import { AmountText, DateText, InstantText, idOf, Line, MonthText, pageOf, Version } from './common'
import { QuantityLine, QuantityView } from './projects'

/** One member's share of a crew's work, in hundredths of a percent: 10,000 is all of it. */
const Share = z.strictObject({
  personId: idOf('person'),
  shareBp: z.int().min(1).max(10_000),
})

/** From a day on, who shares a crew's work and how; together it is all of it. */
export const NewCrewShares = z
  .strictObject({ from: DateText, shares: z.array(Share).min(1).max(30) })
  .meta({ id: 'NewCrewShares' })
export type NewCrewShares = z.infer<typeof NewCrewShares>

export const NewCrew = NewCrewShares.extend({ name: Line(60) }).meta({ id: 'NewCrew' })
export type NewCrew = z.infer<typeof NewCrew>

export const CrewView = z
  .strictObject({
    id: idOf('crew'),
    name: z.string(),
    /** What was recorded, the latest last; of two from one day the later holds. */
    dated: z.array(
      z.strictObject({
        from: DateText,
        shares: z.array(
          z.strictObject({
            person: z.strictObject({ id: idOf('person'), name: z.string() }),
            shareBp: z.int(),
          }),
        ),
        by: z.string(),
        at: InstantText,
      }),
    ),
    version: Version,
  })
  .meta({ id: 'Crew' })
export type CrewView = z.infer<typeof CrewView>
export const CrewPage = pageOf(CrewView)

/** A line of a crew's work, with the day on which it was done: its shares are those of that day. */
const CrewLine = QuantityLine.extend({ on: DateText }).meta({ id: 'CrewLine' })

/** Days of work of a day that no piece-rate fits, of all of the crew together. */
const CrewDays = z
  .strictObject({
    on: DateText,
    days: z.string().regex(/^(?!0$)\d{1,2}(\.5)?$/),
  })
  .meta({ id: 'CrewDays' })

/** What a crew did on a project in a month; each member gets a statement of their share. */
export const NewCrewQuantity = z
  .strictObject({
    projectId: idOf('project'),
    crewId: idOf('crew'),
    month: MonthText,
    lines: z.array(CrewLine).max(200),
    /** Days at the day rate; what they come to is shared, to the fen. */
    days: z.array(CrewDays).max(100).default([]),
    /** What the customer is charged for a repair of a day, material apart; asked for where a line is one. */
    repair: z
      .strictObject({ on: DateText, fee: AmountText, underWarranty: z.boolean() })
      .optional(),
  })
  .refine(({ lines, days }) => lines.length + days.length > 0, {
    path: ['lines'],
    params: {
      words: {
        zh: '请至少填写一行工程量，或按天计酬的天数。',
        en: 'Give a line of work at least, or days at the day rate.',
      },
    },
  })
  .meta({ id: 'NewCrewQuantity' })
export type NewCrewQuantity = z.infer<typeof NewCrewQuantity>

export const CrewQuantityView = z
  .strictObject({ quantities: z.array(QuantityView) })
  .meta({ id: 'CrewQuantity' })
export type CrewQuantityView = z.infer<typeof CrewQuantityView>
