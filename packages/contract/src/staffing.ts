import * as z from 'zod'
import { InstantText, idOf, Line, Version } from './common'

/** What a group is called in routing rules. */
const GroupKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
/** Names of products, regions or businesses; none means all of them. */
const Served = z.array(Line(100)).max(200)

/** A field that someone knows, and how well: a level that the routing rules list. */
export const Expertise = z
  .strictObject({ field: Line(100), level: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/) })
  .meta({ id: 'Expertise' })
export type Expertise = z.infer<typeof Expertise>

const served = { products: Served, regions: Served, businesses: Served }

export const NewGroup = z
  .strictObject({
    key: GroupKey,
    name: Line(80),
    ...served,
    leaderId: idOf('person'),
    deputyId: idOf('person').nullable(),
  })
  .meta({ id: 'NewGroup' })
export type NewGroup = z.infer<typeof NewGroup>

export const GroupChange = NewGroup.omit({ key: true })
  .extend({ active: z.boolean() })
  .partial()
  .meta({ id: 'GroupChange' })
export type GroupChange = z.infer<typeof GroupChange>

export const GroupMembership = z
  .strictObject({ expertise: z.array(Expertise).max(40) })
  .meta({ id: 'GroupMembership' })
export type GroupMembership = z.infer<typeof GroupMembership>

/** A group of the service desk: what it serves, who leads it and who is in it. */
export const GroupView = z
  .strictObject({
    id: idOf('group'),
    key: z.string(),
    name: z.string(),
    products: z.array(z.string()),
    regions: z.array(z.string()),
    businesses: z.array(z.string()),
    leaderId: idOf('person'),
    deputyId: idOf('person').nullable(),
    members: z.array(z.strictObject({ personId: idOf('person'), expertise: z.array(Expertise) })),
    active: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Group' })
export type GroupView = z.infer<typeof GroupView>

const TimeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
/** From and to; a `to` before its `from` is on the next day. */
const Hours = z.array(z.tuple([TimeOfDay, TimeOfDay])).max(6)

/** Weekly working hours of one person; a weekday left out is free. */
export const Shift = z
  .strictObject({
    hours: z.strictObject({
      mon: Hours.optional(),
      tue: Hours.optional(),
      wed: Hours.optional(),
      thu: Hours.optional(),
      fri: Hours.optional(),
      sat: Hours.optional(),
      sun: Hours.optional(),
    }),
    /** Whether the company's holidays and make-up days hold for them. */
    keepsHolidays: z.boolean(),
  })
  .meta({ id: 'Shift' })
export type Shift = z.infer<typeof Shift>

export const DutyChange = z
  .strictObject({
    /** Open work they may have, in minutes; null takes the rules' figure. */
    capacityMinutes: z.int().min(0).max(100_000).nullable(),
    /** Null takes the company's calendar. */
    shift: Shift.nullable(),
  })
  .meta({ id: 'DutyChange' })
export type DutyChange = z.infer<typeof DutyChange>

/** When and how much a person works. Without one of their own the version is 0. */
export const DutyView = z
  .strictObject({
    personId: idOf('person'),
    capacityMinutes: z.int().nullable(),
    shift: Shift.nullable(),
    version: z.int().min(0),
  })
  .meta({ id: 'Duty' })
export type DutyView = z.infer<typeof DutyView>

export const NewAbsence = z
  .strictObject({
    personId: idOf('person'),
    /** Who stands in; while they are away too, whoever stands in for them. */
    substituteId: idOf('person').nullable(),
    from: InstantText,
    to: InstantText,
    reason: Line(200),
  })
  .meta({ id: 'NewAbsence' })
export type NewAbsence = z.infer<typeof NewAbsence>

export const AbsenceView = z
  .strictObject({
    id: idOf('absence'),
    personId: idOf('person'),
    substituteId: idOf('person').nullable(),
    from: InstantText,
    to: InstantText,
    /** Only for whoever is away, and for those who manage when people work or their leave. */
    reason: z.string().optional(),
    withdrawn: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Absence' })
export type AbsenceView = z.infer<typeof AbsenceView>

export const NewPair = z
  .strictObject({
    firstId: idOf('person'),
    secondId: idOf('person').nullable(),
    reason: Line(200),
  })
  .meta({ id: 'NewPair' })
export type NewPair = z.infer<typeof NewPair>

/** Who answered for a customer, from when to when; the last stretch has no end. */
export const PairView = z
  .strictObject({
    customerId: idOf('customer'),
    firstId: idOf('person'),
    secondId: idOf('person').nullable(),
    from: InstantText,
    to: InstantText.nullable(),
    reason: z.string(),
    version: Version,
  })
  .meta({ id: 'Pair' })
export type PairView = z.infer<typeof PairView>

/** What people say of themselves. */
export const OwnPresence = z.enum(['available', 'busy', 'away', 'off'])
export type OwnPresence = z.infer<typeof OwnPresence>

export const PresenceWish = z
  .strictObject({
    presence: OwnPresence,
    /** When it ends by itself, at most a fortnight ahead; null: when something else is said. */
    until: InstantText.nullable(),
  })
  .meta({ id: 'PresenceWish' })
export type PresenceWish = z.infer<typeof PresenceWish>

/** Whether someone is there, why, and until when that is known to last. */
export const PresenceView = z
  .strictObject({
    personId: idOf('person'),
    name: z.string(),
    presence: z.enum(['present', 'busy', 'away', 'off_shift', 'on_leave']),
    /** What says so: the person, their absence, or their hours. */
    by: z.enum(['own_word', 'absence', 'hours', 'nothing']),
    until: InstantText.nullable(),
    /** Who acts for them while they are absent. */
    standInId: idOf('person').nullable(),
  })
  .meta({ id: 'Presence' })
export type PresenceView = z.infer<typeof PresenceView>
