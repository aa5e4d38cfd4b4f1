import * as z from 'zod'
import { InstantText, idOf, Words } from './common'
import { Explanation } from './trace'

/** One promise of the SLA on one ticket. */
export const ClockView = z
  .strictObject({
    /** Null once nothing is promised any more (no policy matches). */
    dueAt: InstantText.nullable(),
    /** When the promise was met, if it was. */
    metAt: InstantText.nullable(),
    breachedAt: InstantText.nullable(),
    /** Working seconds left at `asOf`; negative when late; null when there is no target. */
    leftSeconds: z.int().nullable(),
    paused: z.boolean(),
    /** When counting goes on, while only the closed desk keeps it still at `asOf`. */
    opensAt: InstantText.nullable(),
  })
  .meta({ id: 'Clock' })
export type ClockView = z.infer<typeof ClockView>

/** The promises that a desk keeps time for. */
export const ClockName = z.enum(['firstResponse', 'nextResponse', 'keepInformed', 'resolution'])
export type ClockName = z.infer<typeof ClockName>

/** What people are called upon for: a promise, or the answer to a complaint. */
export const AlertClock = z.enum([...ClockName.options, 'complaint'])
export type AlertClock = z.infer<typeof AlertClock>

/** Something that a promise called attention to: it was broken, or people were told of it. */
export const AlertView = z
  .strictObject({
    clock: AlertClock,
    kind: z.enum(['broken', 'warning', 'step']),
    /** What was done, in words; null where the kind says it all. */
    words: Words.nullable(),
    at: InstantText,
    /** Who was told. */
    told: z.array(z.strictObject({ personId: idOf('person'), personName: z.string() })),
  })
  .meta({ id: 'Alert' })
export type AlertView = z.infer<typeof AlertView>

/** Why a ticket is due when it is due. */
export const ClockExplanation = z
  .strictObject({
    firstResponse: Explanation,
    /** Null where the ticket is promised no such thing, or nothing has started it. */
    nextResponse: Explanation.nullable(),
    keepInformed: Explanation.nullable(),
    resolution: Explanation,
    /** Why a complaint is answered by when it is; null where it is none, or no time is set. */
    complaint: Explanation.nullable(),
  })
  .meta({ id: 'ClockExplanation' })
export type ClockExplanation = z.infer<typeof ClockExplanation>
