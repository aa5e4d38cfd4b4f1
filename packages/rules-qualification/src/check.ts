import { type RuleFinding, sameKeys, warningAt } from '@bylaw/rules-kit'
import type { QualificationRules } from './rules'

/** Names twice, what a post both needs and prefers, and requirements that no post asks for. */
export const check = ({ requirements, posts }: QualificationRules): readonly RuleFinding[] => [
  ...sameKeys('/requirements', requirements),
  ...sameKeys('/posts', posts),
  ...posts.flatMap(({ needs, prefers }, index) =>
    needs.some((key) => prefers.includes(key))
      ? [
          warningAt(
            { table: '/posts', index },
            'needed_and_preferred',
            `第 ${index + 1} 行：同一条件既是必备又是优先，按必备算。`,
            `Row ${index + 1}: something is both needed and preferred; it counts as needed.`,
          ),
        ]
      : [],
  ),
  ...requirements.flatMap(({ key, name }, index) =>
    posts.some(({ needs, prefers }) => [...needs, ...prefers].includes(key))
      ? []
      : [
          warningAt(
            { table: '/requirements', index },
            'never_reached',
            `第 ${index + 1} 行：没有岗位要求“${name.zh}”。`,
            `Row ${index + 1}: no post asks for ${name.en}.`,
          ),
        ],
  ),
]
