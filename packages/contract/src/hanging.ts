import * as z from 'zod'
import { idOf } from './common'

export const HangingKind = z.enum([
  'ticket',
  'customer',
  'group',
  'project',
  'procedure',
  'round',
  'post',
])
export type HangingKind = z.infer<typeof HangingKind>

/** Something that still hangs on the person. */
export const HangingThing = z
  .strictObject({
    kind: HangingKind,
    id: z.string(),
    title: z.string(),
    /** Whether the reader may give it to somebody else. */
    mayMove: z.boolean(),
  })
  .meta({ id: 'HangingThing' })
export type HangingThing = z.infer<typeof HangingThing>

/** What can be left when a leaving is completed: what hangs on the person, trips that are not settled, and a contract that has not ended. */
export const LeftKind = z.enum([...HangingKind.options, 'trip', 'contract'])
export type LeftKind = z.infer<typeof LeftKind>

/** Something that was left when a leaving was completed all the same; no kind where it is an item of the list. */
export const LeftOver = z
  .strictObject({
    kind: LeftKind.nullable(),
    /** Empty where the reader may not know it. */
    title: z.string(),
  })
  .meta({ id: 'LeftOver' })
export type LeftOver = z.infer<typeof LeftOver>

/** Who takes over, and what: these things, or everything that still hangs on the person. */
export const TakeOver = z
  .strictObject({
    toId: idOf('person'),
    things: z
      .array(z.strictObject({ kind: HangingKind, id: z.string().min(1).max(64) }))
      .min(1)
      .max(200)
      .nullable(),
  })
  .meta({ id: 'TakeOver' })
export type TakeOver = z.infer<typeof TakeOver>
