import * as z from 'zod'
import { AmountText, DateText, InstantText, idOf, Line, Money, Text, Words } from './common'
import { Explanation } from './trace'

const Person = z.strictObject({ id: idOf('person'), name: z.string() })

/** One of the own staff on the day that work begins: whether they could do it, and if not, why. */
export const WorkCandidate = z
  .strictObject({
    person: Person,
    /** Null for people without one. */
    level: z.int().nullable(),
    could: z.boolean(),
    /** What stands against it; empty where nothing does. */
    against: z.array(Words),
    /** What stands against nothing and is to be known: a certificate that runs out soon, or has. */
    remarks: z.array(Words),
  })
  .meta({ id: 'WorkCandidate' })
export type WorkCandidate = z.infer<typeof WorkCandidate>
export const WorkCandidates = z
  .strictObject({ startOn: DateText, items: z.array(WorkCandidate) })
  .meta({ id: 'WorkCandidates' })
export type WorkCandidates = z.infer<typeof WorkCandidates>
export const CandidateQuery = z.object({ startOn: DateText })

/** Gives a piece of work to the own staff or to an outside crew (R19.17). */
export const NewWorkAssignment = z
  .strictObject({
    projectId: idOf('project'),
    what: Text(500),
    startOn: DateText,
    /** The lowest price of one of the own staff, for them or their crew; null where none was named. */
    own: z.strictObject({ personId: idOf('person'), price: AmountText }).nullable(),
    /** The lowest price of an outside crew; null where none was asked. */
    outside: z.strictObject({ name: Line(120), price: AmountText }).nullable(),
    chosen: z.enum(['own', 'outside']),
    /** Why; asked for where own staff could do it and it goes outside all the same. */
    ground: Text(500).optional(),
  })
  .meta({ id: 'NewWorkAssignment' })
export type NewWorkAssignment = z.infer<typeof NewWorkAssignment>

export const WorkAssignmentView = z
  .strictObject({
    id: idOf('work_assignment'),
    project: z.strictObject({ id: idOf('project'), name: z.string() }),
    what: z.string(),
    startOn: DateText,
    own: z.strictObject({ person: Person, price: Money }).nullable(),
    outside: z.strictObject({ name: z.string(), price: Money }).nullable(),
    chosen: z.enum(['own', 'outside']),
    ground: z.string(),
    /** Whom the rules would have given it to, between two prices; null where there was one. */
    byRules: z.enum(['own', 'outside']).nullable(),
    explanation: Explanation.nullable(),
    /** The own staff as they were looked at. */
    candidates: z.array(WorkCandidate),
    by: z.string(),
    at: InstantText,
  })
  .meta({ id: 'WorkAssignment' })
export type WorkAssignmentView = z.infer<typeof WorkAssignmentView>
