import { inWords, keyLike, shaped, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('theory')
const Mark = shaped(
  /^\d{1,3}(\.\d{1,2})?$/,
  '请填写分数，最多两位小数。',
  'a mark is a plain decimal',
)

/** What moving up a level takes (R19.13.9). */
export const CareerRules = z
  .strictObject({
    highestLevel: z.int().min(2).max(50),
    /** Whether levels are taken one at a time. */
    onlyNextLevel: z.boolean(),
    /** Months of work before an application. */
    months: z.int().min(0).max(120),
    monthsSince: z.enum(['at_current_level', 'since_entry']).nullable(),
    tests: z
      .array(
        z.strictObject({
          key: Key,
          name: Words,
        }),
      )
      .min(1),
    /** The mark that passes each test; null where the company has not set them. */
    passMarks: z.record(Key, Mark).nullable(),
    /** From when the higher level pays. */
    paysFrom: z.enum(['next_pay_month', 'day_of_approval']).nullable(),
  })
  .superRefine(({ tests, passMarks }, context) => {
    for (const { key } of tests)
      if (passMarks && !Object.hasOwn(passMarks, key))
        context.addIssue({
          code: 'custom',
          path: ['passMarks', key],
          ...inWords(`考核“${key}”没有及格分。`, `${key} has no pass mark`),
        })
  })
export type CareerRules = z.infer<typeof CareerRules>
