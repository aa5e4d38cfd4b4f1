import * as z from 'zod'
import { InstantText, idOf, Line, Text, Version } from './common'

export const WorkMethod = z.enum(['on_site', 'remote', 'phone'])
export type WorkMethod = z.infer<typeof WorkMethod>

/** Some work on a ticket: how it was done, what was done, and the minutes it took. */
export const WorkEntry = z
  .strictObject({
    what: z.literal('entry'),
    method: WorkMethod,
    steps: Text(4_000),
    minutes: z.int().min(1).max(1_440),
    startedAt: InstantText,
  })
  .meta({ id: 'WorkEntry' })
export type WorkEntry = z.infer<typeof WorkEntry>

/** Access to a customer's device from afar. It is written down when it begins, and again when it ends. */
export const RemoteAccess = z
  .strictObject({
    what: z.literal('remote'),
    device: Line(200),
    /** The customer's person who allowed it. */
    allowedBy: Line(100),
    purpose: Text(2_000),
    startedAt: InstantText,
    endedAt: InstantText.nullable(),
  })
  .meta({ id: 'RemoteAccess' })
export type RemoteAccess = z.infer<typeof RemoteAccess>

/** What another department has to do for a ticket, and how it stands there. */
export const RaisedMatter = z
  .strictObject({
    what: z.literal('raised'),
    department: Line(100),
    /** What they call it there. */
    reference: z.string().trim().max(100),
    matter: Text(2_000),
    /** How it stands there, in their words. */
    standing: z.string().trim().max(500),
    /** When we look again; null once it is settled. */
    lookAt: InstantText.nullable(),
  })
  .meta({ id: 'RaisedMatter' })
export type RaisedMatter = z.infer<typeof RaisedMatter>

/** Something that is written down about the work on a ticket. */
export const WorkRecord = z
  .discriminatedUnion('what', [WorkEntry, RemoteAccess, RaisedMatter])
  .meta({ id: 'WorkRecord' })
export type WorkRecord = z.infer<typeof WorkRecord>

/** How a record read before it was put right, and when. */
export const FormerRecord = z
  .strictObject({ record: WorkRecord, until: InstantText, personName: z.string() })
  .meta({ id: 'FormerRecord' })

export const WorkRecordView = z
  .strictObject({
    n: z.int(),
    record: WorkRecord,
    personId: idOf('person'),
    personName: z.string(),
    at: InstantText,
    /** Whether the reader may put it right. */
    mayChange: z.boolean(),
    version: Version,
    former: z.array(FormerRecord),
  })
  .meta({ id: 'WorkRecordView' })
export type WorkRecordView = z.infer<typeof WorkRecordView>

/** The work on a ticket, in the order in which it was written down. */
export const WorkView = z
  .strictObject({ items: z.array(WorkRecordView), totalMinutes: z.int() })
  .meta({ id: 'Work' })
export type WorkView = z.infer<typeof WorkView>
