import * as z from 'zod'
import { DateText, InstantText, idOf, Line, MonthText, Version } from './common'

const People = z.array(idOf('person')).min(1).max(200)

/** For whom work stands still: everybody, or the people named, of a group or a project or one by one. */
const StoppedPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('company') }),
  z.strictObject({ kind: z.literal('group'), groupId: idOf('group'), personIds: People }),
  z.strictObject({ kind: z.literal('project'), projectId: idOf('project'), personIds: People }),
  z.strictObject({ kind: z.literal('people'), personIds: People }),
])

/** An announced shutdown, the first and the last day included (R19.13.2). */
export const NewStoppage = z
  .strictObject({ part: StoppedPart, from: DateText, to: DateText, cause: Line(200) })
  .meta({ id: 'NewStoppage' })
export type NewStoppage = z.infer<typeof NewStoppage>

/** Takes one back that was recorded wrongly; it stays on record. */
export const StoppageWithdrawal = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'StoppageWithdrawal' })
export type StoppageWithdrawal = z.infer<typeof StoppageWithdrawal>

export const StoppageView = z
  .strictObject({
    id: idOf('stoppage'),
    part: z.strictObject({
      kind: z.enum(['company', 'group', 'project', 'people']),
      /** What the group or the project was called; null of everybody and of people one by one. */
      name: z.string().nullable(),
    }),
    /** Null where it is everybody. */
    people: z.array(z.strictObject({ id: idOf('person'), name: z.string() })).nullable(),
    from: DateText,
    to: DateText,
    cause: z.string(),
    /** Absences that waited to be decided and were dropped by its record. Taken back, it leaves them so: they can be proposed again. */
    absencesDropped: z.int(),
    by: z.string(),
    at: InstantText,
    /** Null while it stands. */
    withdrawal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    mayWithdraw: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Stoppage' })
export type StoppageView = z.infer<typeof StoppageView>

/** The shutdowns that reach into a month, also those that were taken back. */
export const StoppageMonth = z
  .strictObject({ month: MonthText, items: z.array(StoppageView) })
  .meta({ id: 'StoppageMonth' })
export type StoppageMonth = z.infer<typeof StoppageMonth>
