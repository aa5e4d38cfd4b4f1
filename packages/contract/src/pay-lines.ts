import * as z from 'zod'
import { AmountText, InstantText, idOf, Line, Money, MonthText } from './common'

/** A reward or a penalty of one month, with its reason. */
export const NewPayLine = z
  .strictObject({
    personId: idOf('person'),
    month: MonthText,
    kind: z.enum(['reward', 'penalty']),
    amount: AmountText,
    reason: Line(300),
    /** The clause of the company's regulations that it rests on: `R19.12`. */
    clause: Line(40).optional(),
  })
  .meta({ id: 'NewPayLine' })
export type NewPayLine = z.infer<typeof NewPayLine>
export const PayLineView = z
  .strictObject({
    id: idOf('pay_line'),
    personId: idOf('person'),
    month: MonthText,
    kind: z.enum(['reward', 'penalty']),
    amount: Money,
    reason: z.string(),
    clause: z.string().nullable(),
    /** What it settles: then it is no reward or penalty, and `kind` says which way the money goes. */
    settles: z.enum(['trip']).nullable(),
    /**
     * Which record gave it or took it, and says so: the award or the lateness of a month, a deed, a case
     * of discipline. It is not taken back by itself.
     */
    givenBy: z
      .strictObject({ record: z.enum(['award', 'deed', 'case', 'lateness']), id: z.string() })
      .nullable(),
    /** By name, as of then; null for lines from before names were kept. */
    recordedBy: z.string().nullable(),
    recordedAt: InstantText,
    /** That it was taken back before its month was approved; then it pays nothing. */
    reversal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
  })
  .meta({ id: 'PayLine' })
export type PayLineView = z.infer<typeof PayLineView>

/** Takes a reward or a penalty back. */
export const LineReversal = z.strictObject({ reason: Line(300) }).meta({ id: 'LineReversal' })
export type LineReversal = z.infer<typeof LineReversal>
