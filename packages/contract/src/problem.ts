import * as z from 'zod'
import { ChangeView } from './changes'
import { idOf } from './common'
import { Refusal } from './trace'

/** RFC 9457 problem details, with a stable `code`; `title` and messages are in the reader's language. */
export const ProblemView = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    errors: z
      .array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() }))
      .optional(),
    /** Why the company's rules could not decide, when that is the problem. */
    refusal: Refusal.optional(),
    /** Which conditions of the rules are not met, each with its clauses, when that is the problem. */
    notMet: z
      .strictObject({
        lead: z.string(),
        conditions: z.array(
          z.strictObject({
            name: z.string(),
            because: z.string().nullable(),
            clauses: z.array(z.string()),
          }),
        ),
      })
      .optional(),
    /** What the thing looks like now, when the caller's version was stale. */
    currentVersion: z.int().optional(),
    /** The draft that stands in the way, when one does. */
    draftId: idOf('draft').optional(),
    /** What happened since the caller's version, oldest first; the latest hundred. */
    changedSince: z.array(ChangeView).optional(),
    request_id: z.string(),
  })
  .meta({ id: 'Problem' })
export type ProblemView = z.infer<typeof ProblemView>
