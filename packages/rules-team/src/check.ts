import { type RuleFinding, warningAt } from '@bylaw/rules-kit'
import type { TeamRules } from './rules'

/** Posts that nobody may hold. */
export const check = ({ posts }: TeamRules): readonly RuleFinding[] =>
  posts.flatMap(({ name, most }, index) =>
    most === 0
      ? [
          warningAt(
            { table: '/posts', index },
            'nobody',
            `第 ${index + 1} 行“${name.zh}”上限为 0 人，等于没有这个岗位。`,
            `Row ${index + 1}, “${name.en}”, may be held by nobody at all.`,
          ),
        ]
      : [],
  )
