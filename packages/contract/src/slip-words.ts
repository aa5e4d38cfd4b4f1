import * as z from 'zod'
import { InstantText, Text } from './common'

/** A confirmation of a slip, a question about it or an answer. */
export const SlipWordView = z
  .strictObject({
    kind: z.enum(['confirmed', 'question', 'answer']),
    /** Place of the printed line that a question is about, from 0. */
    line: z.int().nullable(),
    /** Empty where the slip was confirmed. */
    text: z.string(),
    /** By name, as of then. */
    by: z.string(),
    at: InstantText,
  })
  .meta({ id: 'SlipWord' })
export type SlipWordView = z.infer<typeof SlipWordView>

/** What the person whom a slip pays does not understand or does not agree with. */
export const NewSlipQuestion = z
  .strictObject({
    /** Place of the printed line that it is about, from 0; left out for the slip as a whole. */
    line: z.int().min(0).optional(),
    text: Text(1_000),
  })
  .meta({ id: 'NewSlipQuestion' })
export type NewSlipQuestion = z.infer<typeof NewSlipQuestion>

export const NewSlipAnswer = z.strictObject({ text: Text(1_000) }).meta({ id: 'NewSlipAnswer' })
export type NewSlipAnswer = z.infer<typeof NewSlipAnswer>
