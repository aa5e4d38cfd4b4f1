import * as z from 'zod'

const Key = z.string().min(1).max(60)

/** How far a checklist has come. */
export const ChecklistFacts = z.strictObject({
  by: z.literal('checklist'),
  present: z
    .array(z.strictObject({ role: Key, as: z.enum(['in_person', 'deputy_in_writing', 'video']) }))
    .max(100),
  papers: z
    .array(
      z.strictObject({
        key: Key,
        state: z.enum(['draft', 'filled', 'signed']),
        signedBy: z.array(z.enum(['customer', 'contractor'])).max(2),
      }),
    )
    .max(100),
})
export type ChecklistFacts = z.infer<typeof ChecklistFacts>

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

export const ProcedureFacts = z.discriminatedUnion('by', [ChecklistFacts, ApprovalFacts, DutyFacts])
export type ProcedureFacts = z.infer<typeof ProcedureFacts>
