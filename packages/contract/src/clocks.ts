import * as z from 'zod'
import { InstantText, idOf, Words } from './common'
import { Explanation } from './trace'

/** How a ticket ended on which nothing is owed any more, though nobody solved it. */
export const EndedAs = z.enum(['merged', 'withdrawn'])
export type EndedAs = z.infer<typeof EndedAs>

/** One promise of the SLA on one ticket. */
export const ClockView = z
  .strictObject({
    /** Null once nothing is promised any more (no policy matches). */
    dueAt: InstantText.nullable(),
    /** When the promise was met, if it was. */
    metAt: InstantText.nullable(),
    /** Where it was not met and nothing is owed any more: since when, and because of what. */
    ended: z.strictObject({ at: InstantText, as: EndedAs }).optional(),
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

const Stretch = z.strictObject({ from: InstantText, to: InstantText })

/** A day of a promise's course, or several in a row of which there is no more to say. */
const CourseDay = Stretch.extend({
  /** Local date of the first of them, in the course's zone. */
  date: z.iso.date(),
  lastDate: z.iso.date(),
  days: z.int(),
  /** Why the hours are what they are; null for several kinds of days. */
  kind: z.enum(['weekly', 'closed', 'holiday', 'special_hours', 'make_up']).nullable(),
  counted: z.array(Stretch),
  /** Working time that a pause kept from being counted. */
  held: z.array(
    Stretch.extend({
      why: z.enum([
        'waiting_customer',
        'waiting_third_party',
        'solved',
        'closed',
        ...EndedAs.options,
      ]),
    }),
  ),
  countedSeconds: z.int(),
}).meta({ id: 'CourseDay' })
export type CourseDay = z.infer<typeof CourseDay>

/** How a promise's clock ran or will run, day by day, so that its due time can be drawn. */
export const ClockCourse = z
  .strictObject({
    /** Zone of the calendar that it is counted by. */
    zone: z.string(),
    startedAt: InstantText,
    /** When it falls or fell due; null while a pause keeps that open. */
    dueAt: InstantText.nullable(),
    metAt: InstantText.nullable(),
    asOf: InstantText,
    targetSeconds: z.int(),
    /** The time agreed with the requester, and the target that the rules gave until then. */
    agreed: z.strictObject({ until: InstantText, insteadOfSeconds: z.int() }).optional(),
    days: z.array(CourseDay),
  })
  .meta({ id: 'ClockCourse' })
export type ClockCourse = z.infer<typeof ClockCourse>

/** Why one promise is due when it is due. */
export const ClockReason = Explanation.extend({
  /** Null where no clock runs, or the rules could not say. */
  course: ClockCourse.nullable(),
}).meta({ id: 'ClockReason' })
export type ClockReason = z.infer<typeof ClockReason>

/** Why a ticket is due when it is due. */
export const ClockExplanation = z
  .strictObject({
    firstResponse: ClockReason,
    /** Null where the ticket is promised no such thing, or nothing has started it. */
    nextResponse: ClockReason.nullable(),
    keepInformed: ClockReason.nullable(),
    resolution: ClockReason,
    /** Why a complaint is answered by when it is; null where it is none, or no time is set. */
    complaint: ClockReason.nullable(),
  })
  .meta({ id: 'ClockExplanation' })
export type ClockExplanation = z.infer<typeof ClockExplanation>
