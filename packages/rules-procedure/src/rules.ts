import { keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('general_manager')
const Named = z.strictObject({ key: Key, name: Words })

/** People who meet, with forms filled in, before something goes on. */
export const Meeting = z.strictObject({
  by: z.literal('meeting'),
  people: z.array(Named).min(1),
  /** Forms that have to be filled in by then. */
  forms: z.array(Named),
  /** Who may stand in for someone who has to be there. */
  standIn: z.enum(['no', 'deputy_in_writing', 'deputy_or_video']),
})
export type Meeting = z.infer<typeof Meeting>

/** Papers that have to be signed. */
export const Papers = z.strictObject({
  by: z.literal('papers'),
  papers: z.array(Named).min(1),
  /** Whose signatures make a paper a signed one. */
  signedBy: z.array(z.enum(['customer', 'contractor'])).min(1),
  /** Whether pay of later stages waits until all are signed. */
  gatesSettlement: z.boolean().nullable(),
})
export type Papers = z.infer<typeof Papers>

/** Approvals that something takes. */
export const Approval = z.strictObject({
  by: z.literal('approval'),
  /** Roles that may draft it; none means anyone. */
  draftedBy: z.array(Named),
  steps: z.array(Named).min(1),
  order: z.enum(['in_order', 'any_order']).nullable(),
})
export type Approval = z.infer<typeof Approval>

/** Something done again and again: training, review of the knowledge base, a drill. */
export const Duty = z.strictObject({
  by: z.literal('duty'),
  name: Words,
  /** "Regularly" everywhere, a period nowhere: null until the company says how often. */
  cadence: z
    .strictObject({
      every: z.int().min(1).max(1000),
      unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
    })
    .nullable(),
})
export type Duty = z.infer<typeof Duty>

export const ProcedureRules = z.strictObject({
  template: z.discriminatedUnion('by', [Meeting, Papers, Approval, Duty]),
})
export type ProcedureRules = z.infer<typeof ProcedureRules>
