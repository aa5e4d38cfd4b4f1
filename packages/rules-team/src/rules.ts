import { inWords, keyLike, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('leader')

/** How many people hold each post of a team (R04.1). */
export const TeamRules = z.strictObject({
  posts: z
    .array(
      z
        .strictObject({
          key: Key,
          name: Words,
          least: z.int().min(0).max(1000),
          /** Null where any number will do. */
          most: z.int().min(0).max(1000).nullable(),
        })
        .refine(({ least, most }) => most === null || least <= most, {
          path: ['most'],
          ...inWords('岗位人数上限不能低于下限。', 'the most of a post is not below its least'),
        }),
    )
    .min(1)
    .refine(
      (posts) => new Set(posts.map(({ key }) => key)).size === posts.length,
      inWords('同一岗位只列一次。', 'each post is named once'),
    ),
})
export type TeamRules = z.infer<typeof TeamRules>
