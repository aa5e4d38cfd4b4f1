import { isListed, keyLike, refuseAt, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('welder_certificate')

/** What posts take, and what happens while someone lacks it (R07.2, R11.1, R14.5.2). */
export const QualificationRules = z
  .strictObject({
    /** Everything that some post asks for. */
    requirements: z
      .array(
        z.strictObject({
          key: Key,
          name: Words,
          shownBy: z.enum(['certificate', 'test', 'assessment', 'training']),
        }),
      )
      .min(1),
    posts: z
      .array(
        z.strictObject({
          key: Key,
          name: Words,
          /** Keys of requirements without which nobody is qualified. */
          needs: z.array(Key),
          /** Those that are an advantage and no more. */
          prefers: z.array(Key),
        }),
      )
      .min(1),
    /** The mark that passes a test or an assessment; null where the company has set none. */
    passMark: z.int().min(1).max(100).nullable(),
    /** What someone who lacks something needed may do; null until decided. */
    lacking: z.enum(['may_not_work', 'works_and_makes_up']).nullable(),
    /** Days within which it is made up; null until decided. */
    makeUpDays: z.int().min(1).max(730).nullable(),
  })
  .superRefine(({ requirements, posts }, context) => {
    for (const [row, post] of posts.entries())
      for (const part of ['needs', 'prefers'] as const)
        for (const [index, key] of post[part].entries())
          if (!isListed(requirements, key))
            refuseAt(
              ['posts', row, part, index],
              `第 ${row + 1} 行：要求里没有“${key}”。`,
              `row ${row + 1}: there is no requirement ${key}`,
              context,
            )
  })
export type QualificationRules = z.infer<typeof QualificationRules>
