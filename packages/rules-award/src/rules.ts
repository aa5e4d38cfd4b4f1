import { keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('manager')
const Named = z.strictObject({
  key: Key,
  name: Words,
})

/** The monthly award for outstanding employees (R19.12.2 to R19.12.4). */
export const AwardRules = z.strictObject({
  seats: z.int().min(1).max(100),
  prize: z.strictObject({
    fen: z.int().min(0),
    /** Whether each winner gets it, or the seats share it. */
    per: z.enum(['each', 'shared']).nullable(),
  }),
  votes: z.strictObject({
    perPerson: z.int().min(1).max(20),
    forOneself: z.boolean(),
    /** Fewer voters than this decide nothing. */
    leastVoters: z.int().min(1).max(10_000),
    /** The day of the month by whose end one nominates: 25, or the last. */
    dueDay: z.union([z.int().min(1).max(28), z.literal('last')]).default('last'),
  }),
  veto: z.strictObject({
    /** Those who review, and last the one who approves. */
    holders: z.array(Named).min(1),
    /** Whether a veto takes one of the grounds, recorded in that month. */
    needs: z.enum(['ground', 'nothing']),
    grounds: z.array(Named).min(1),
  }),
  /** Who wins when more people have the same votes than seats are left. */
  tie: z.enum(['manager_decides', 'run_off', 'both']),
  vetoedSeat: z.enum(['next_in_line', 'empty']).nullable(),
})
export type AwardRules = z.infer<typeof AwardRules>
