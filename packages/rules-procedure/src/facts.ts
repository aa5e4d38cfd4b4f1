import * as z from 'zod'

const Key = z.string().min(1).max(60)

/** Who has come, and which forms are filled in. */
export const MeetingFacts = z.strictObject({
  by: z.literal('meeting'),
  present: z
    .array(z.strictObject({ role: Key, as: z.enum(['in_person', 'deputy_in_writing', 'video']) }))
    .max(100),
  filled: z.array(Key).max(100),
})
export type MeetingFacts = z.infer<typeof MeetingFacts>

/** Who has signed each paper; a draft, or a paper left out, is signed by nobody. */
export const PapersFacts = z.strictObject({
  by: z.literal('papers'),
  signatures: z.record(Key, z.array(z.enum(['customer', 'contractor'])).max(2)),
})
export type PapersFacts = z.infer<typeof PapersFacts>

/** Who drafted and who has approved, in the order in which they did. */
export const ApprovalFacts = z.strictObject({
  by: z.literal('approval'),
  draftedBy: Key.nullable(),
  approvals: z.array(Key).max(100),
})
export type ApprovalFacts = z.infer<typeof ApprovalFacts>

/** When a duty was last done. */
export const DutyFacts = z.strictObject({
  by: z.literal('duty'),
  lastOn: z.iso.date(),
  /** A day of the period for which it was done then, where it was done late or early. */
  lastFor: z.iso.date().optional(),
  /** The day on which it is asked whether it is overdue; null where only the date is wanted. */
  today: z.iso.date().nullable(),
})
export type DutyFacts = z.infer<typeof DutyFacts>

/** What stands in each box of a form; one left blank is left out or empty. */
export const FormFacts = z.strictObject({
  by: z.literal('form'),
  values: z.record(Key, z.string().max(10_000)),
})
export type FormFacts = z.infer<typeof FormFacts>

/** What has happened to a piece of work so far, in order, and the papers on file. */
export const StagesFacts = z.strictObject({
  by: z.literal('stages'),
  events: z
    .array(
      z.strictObject({
        stage: Key,
        outcome: z.enum(['passed', 'failed']),
        /** Role of whoever said so. */
        said: Key,
        /** The stage in which the cause of a failure lies; null where none is named. */
        cause: Key.nullable(),
      }),
    )
    .max(500),
  filed: z.array(Key).max(500),
})
export type StagesFacts = z.infer<typeof StagesFacts>

/** One finding, what was done about it, and who looked. */
export const RemedyFacts = z.strictObject({
  by: z.literal('remedy'),
  foundOn: z.iso.date(),
  /** The day set for this one; null where the rule has one for all. */
  setFor: z.iso.date().nullable(),
  /** Parts of the record that are written. */
  written: z.array(Key).max(100),
  /** The day on which it was last put right; null before that. */
  doneOn: z.iso.date().nullable(),
  checks: z
    .array(
      z.strictObject({
        on: z.iso.date(),
        who: z.enum(['whoever_found_it', 'superior', 'whoever_did_it', 'another']),
        inOrder: z.boolean(),
      }),
    )
    .max(100),
  today: z.iso.date(),
})
export type RemedyFacts = z.infer<typeof RemedyFacts>

const Counted = z.strictObject({ thing: Key, count: z.int().min(1).max(100_000) })

/** What one person was given, has given back and has lost, and why it is looked at. */
export const CustodyFacts = z.strictObject({
  by: z.literal('custody'),
  issued: z.array(z.strictObject({ ...Counted.shape, signed: z.boolean() })).max(1000),
  returned: z.array(Counted).max(1000),
  lost: z.array(Counted).max(1000),
  occasion: z.enum(['none', 'leaving', 'transfer', 'project_end']),
})
export type CustodyFacts = z.infer<typeof CustodyFacts>

export const ProcedureFacts = z.discriminatedUnion('by', [
  MeetingFacts,
  PapersFacts,
  ApprovalFacts,
  DutyFacts,
  FormFacts,
  StagesFacts,
  RemedyFacts,
  CustodyFacts,
])
export type ProcedureFacts = z.infer<typeof ProcedureFacts>
