import * as z from 'zod'
import { Step } from './rules'

/** One breach and what came before it. */
export const DisciplineFacts = z.strictObject({
  breach: z.string().min(1).max(40),
  on: z.iso.date(),
  /** Judged serious by whoever decides the case, with a reason on record. */
  serious: z.boolean(),
  /** Steps already taken against the same person. */
  earlier: z.array(z.strictObject({ on: z.iso.date(), step: Step })).max(200),
  /** Loss the breach caused; what of it is borne is settled under the law, not here. */
  lossFen: z.int().min(0),
})
export type DisciplineFacts = z.infer<typeof DisciplineFacts>
