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
  /** The day on which it is asked whether it is overdue; null where only the date is wanted. */
  today: z.iso.date().nullable(),
})
export type DutyFacts = z.infer<typeof DutyFacts>

export const ProcedureFacts = z.discriminatedUnion('by', [
  MeetingFacts,
  PapersFacts,
  ApprovalFacts,
  DutyFacts,
])
export type ProcedureFacts = z.infer<typeof ProcedureFacts>
