import * as z from 'zod'
import { idOf, Words } from './common'

/** That two regulations say something else on one subject, as one of their clauses has it. */
export const ClauseContested = z.strictObject({
  /** Whether this clause is gone by, rather than the other regulation. */
  prevails: z.boolean(),
  /** The rules that decide, and what they are called. */
  ruleSetId: idOf('rule_set'),
  title: Words,
  /** The other regulation; null where the rules that decide follow from none. */
  other: z.strictObject({ id: idOf('regulation'), code: z.string(), title: Words }).nullable(),
})
