import * as z from 'zod'
import { InstantText, idOf, Version, Words } from './common'

/** One change of something versioned: who made it, and which of its fields are different since. */
export const ChangeView = z
  .strictObject({
    /** The version it led to. */
    version: Version,
    at: InstantText,
    /** Null where it happened by itself, by rule. */
    personId: idOf('person').nullable(),
    personName: z.string().nullable(),
    /** The command, e.g. `take` or `solve`. */
    what: z.string(),
    /** What it was done through: a macro, or a rule, as it read at that version. */
    through: z
      .strictObject({ kind: z.enum(['macro', 'rule']), name: z.string(), version: Version })
      .optional(),
    /** Rules that would have acted on it and did not, and why. */
    stopped: z.array(z.strictObject({ name: z.string(), version: Version, why: Words })).optional(),
    fields: z.array(
      z.strictObject({
        field: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Change' })
export type ChangeView = z.infer<typeof ChangeView>
