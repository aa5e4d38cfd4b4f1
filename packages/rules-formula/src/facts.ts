import { LIMITS } from '@bylaw/formula'
import * as z from 'zod'

const Item = z.union([z.int(), z.string().max(LIMITS.textChars), z.boolean()])

/**
 * What the formula is worked out from, by the names of its variables: money as whole fen, other
 * numbers as decimal strings. Only what the case comes to need must be there.
 */
export const FormulaFacts = z.strictObject({
  values: z.record(z.string().max(250), z.union([Item, z.array(Item).max(LIMITS.listValues)])),
})
export type FormulaFacts = z.infer<typeof FormulaFacts>
