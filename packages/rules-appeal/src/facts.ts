import * as z from 'zod'

const Person = z.string().min(1).max(120)

/** One appeal, or the question whether there may still be one. */
export const AppealFacts = z.strictObject({
  /** Key of what is contested. */
  against: z.string().min(1).max(40),
  appellant: Person,
  /** The day on which the person was told the result; null where nobody told them. */
  toldOn: z.iso.date().nullable(),
  /** The day of this appeal; null before there is one. */
  appealedOn: z.iso.date().nullable(),
  /** Appeals against the same result before this one. */
  earlier: z.int().min(0).max(20),
  /** Who gave the result, and whom they report to. */
  gaveIt: z.array(Person).max(50),
  superiors: z.array(Person).max(50),
  /** Who is to hear it. */
  hearers: z.array(Person).max(50),
  decidedOn: z.iso.date().nullable(),
  today: z.iso.date(),
  /** Weekdays without work, and weekend days made up for (调休). */
  holidays: z.array(z.iso.date()).max(400),
  makeUpDays: z.array(z.iso.date()).max(400),
})
export type AppealFacts = z.infer<typeof AppealFacts>
