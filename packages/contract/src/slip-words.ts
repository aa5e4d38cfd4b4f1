import * as z from 'zod'
import { InstantText, Text } from './common'

/** What was said of a slip: that it is right, a question, or an answer. */
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

/** That somebody else saw a slip: alone, in the list of its run, or in a file of all of them. */
export const PayReadingView = z
  .strictObject({
    /** By name, as of then. */
    by: z.string(),
    how: z.enum(['opened', 'listed', 'exported']),
    at: InstantText,
  })
  .meta({ id: 'PayReading' })
export type PayReadingView = z.infer<typeof PayReadingView>

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
