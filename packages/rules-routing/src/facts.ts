import { inWords } from '@bylaw/rules-kit'
import * as z from 'zod'
import { Key, Presence } from './rules'

/** Epoch milliseconds from 1970 to 2200. */
const AtMs = z.int().min(0).max(7_258_118_400_000)
const Id = z.string().min(1).max(120)
const Name = z.string().min(1).max(100).nullable()
const Minutes = z.int().min(0).max(1_000_000)

/** What is to be done, as routing sees it. */
export const Task = z.strictObject({
  product: Name,
  region: Name,
  business: Name,
  /** Field of expertise it takes; null where any will do. */
  specialism: Name,
  urgency: Key,
  /** Null while nobody has judged it. */
  difficulty: Key.nullable(),
  /** Work still expected; null takes the figure of its difficulty. */
  effortMinutes: Minutes.nullable(),
  /** The first and second responsible of its project or customer (R03.1). */
  first: Id.nullable(),
  second: Id.nullable(),
  /** People who declined it or gave it back. */
  declinedBy: z.array(Id).max(200),
  /** People of whose work it complains: nobody handles a complaint of their own (R04.1). */
  complainedOf: z.array(Id).max(200).default([]),
})
export type Task = z.infer<typeof Task>

/** Someone who might get it. */
export const Person = z.strictObject({
  id: Id,
  groups: z.array(Key).max(50),
  /** Fields with the level reached in each. */
  expertise: z.array(z.strictObject({ field: z.string().min(1).max(100), level: Key })).max(100),
  presence: Presence,
  /** Their open work; tickets that wait for the customer or others say so. */
  open: z
    .array(
      z.strictObject({
        difficulty: Key.nullable(),
        effortMinutes: Minutes.nullable(),
        waiting: z.boolean(),
      }),
    )
    .max(1_000),
  /** A capacity of their own, as for part-time staff; null takes the rules'. */
  capacityMinutes: Minutes.nullable(),
  lastAssignedAtMs: AtMs.nullable(),
  assignedToday: z.int().min(0).max(10_000),
  /** How many tickets of this customer they have dealt with. */
  customerTickets: z.int().min(0).max(1_000_000),
})
export type Person = z.infer<typeof Person>

export const RoutingFacts = z.strictObject({
  ticket: Task,
  people: z.array(Person).max(1_000).superRefine(eachOnce),
})
export type RoutingFacts = z.infer<typeof RoutingFacts>

function eachOnce(people: readonly Person[], context: z.core.$RefinementCtx<Person[]>): void {
  const seen = new Set<string>()
  people.forEach(({ id }, row) => {
    if (seen.has(id))
      context.addIssue({
        code: 'custom',
        path: [row, 'id'],
        ...inWords(`第 ${row + 1} 人“${id}”重复。`, `person ${row + 1}, “${id}”, is listed twice`),
      })
    seen.add(id)
  })
}
