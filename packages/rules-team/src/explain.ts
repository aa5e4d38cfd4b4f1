import { words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import type { TeamRules } from './rules'

/** The team's shape in words, a sentence per post. */
export const explain = ({ posts }: TeamRules): readonly Sentence[] =>
  posts.map(({ name, least, most }, index) => ({
    rule: `/posts/${index}`,
    text:
      least === most
        ? words(`${name.zh} ${least} 名。`, `${name.en}: exactly ${least}.`)
        : most === null && least === 0
          ? words(`${name.zh}人数不限。`, `${name.en}: any number.`)
          : most === null
            ? words(`${name.zh}至少 ${least} 名。`, `${name.en}: at least ${least}.`)
            : words(`${name.zh} ${least} 至 ${most} 名。`, `${name.en}: ${least} to ${most}.`),
  }))
