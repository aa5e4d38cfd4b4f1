import { inWords, keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('late')

export const Step = z.enum(['criticism', 'warning', 'fine', 'demotion', 'dismissal'])
export type Step = z.infer<typeof Step>

/** The ladder from criticism to dismissal (R12.3, R18.3). */
export const DisciplineRules = z.strictObject({
  /** Mildest step first; null until the company has built one ladder out of two. */
  ladder: z
    .array(Step)
    .min(2)
    .refine(
      (steps) => new Set(steps).size === steps.length,
      inWords('阶梯中每一级处分只出现一次。', 'a ladder has each step once'),
    )
    .nullable(),
  /** An earlier step counts for so many months; null where the text has no period. */
  countsForMonths: z.int().min(1).max(120).nullable(),
  /** True where only a serious breach reaches the last step, as R12.3 has it. */
  lastStepOnlyIfSerious: z.boolean(),
  /** Null where the text knows no fines, as R18.3; that step is passed over then. */
  fine: z
    .strictObject({
      /** Off unless counsel agrees: without it the ladder is climbed past the fine. */
      on: z.boolean(),
      fen: z.int().min(1).nullable(),
    })
    .nullable(),
  /** Known breaches and the step each begins with. */
  breaches: z.array(z.strictObject({ key: Key, name: Words, startsAt: Step })).min(1),
})
export type DisciplineRules = z.infer<typeof DisciplineRules>
