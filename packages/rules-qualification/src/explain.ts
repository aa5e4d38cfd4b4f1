import { type Words, words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { lacking, makeUpDays, passMark } from './questions'
import type { QualificationRules } from './rules'

/** What each post takes, in words. */
export function explain(rules: QualificationRules): readonly Sentence[] {
  const names = (keys: readonly string[]): readonly Words[] =>
    rules.requirements.filter(({ key }) => keys.includes(key)).map(({ name }) => name)
  return [
    ...rules.posts.map(({ name, needs, prefers }, index) => ({
      rule: `/posts/${index}`,
      text: postText(name, names(needs), names(prefers)),
    })),
    answered(
      passMark,
      rules.passMark,
      words('合格线', 'Pass mark'),
      words(`${rules.passMark} 分`, `${rules.passMark}`),
    ),
    answered(lacking, rules.lacking, words('还缺条件的', 'Someone who lacks a requirement')),
    ...(rules.lacking === 'works_and_makes_up'
      ? [
          answered(
            makeUpDays,
            rules.makeUpDays,
            words('补齐的期限', 'Made up within'),
            words(`${rules.makeUpDays} 天`, `${rules.makeUpDays} days`),
          ),
        ]
      : []),
  ]
}

function postText(post: Words, needs: readonly Words[], prefers: readonly Words[]): Words {
  const zh = (list: readonly Words[]) => list.map((each) => each.zh).join('、')
  const en = (list: readonly Words[]) => list.map((each) => each.en.toLowerCase()).join(', ')
  const more = prefers.length > 0
  return words(
    `${post.zh}须具备${zh(needs) || '：无'}${more ? `；有${zh(prefers)}的优先` : ''}。`,
    `${post.en} needs ${en(needs) || 'nothing'}${more ? `; preferred: ${en(prefers)}` : ''}.`,
  )
}
