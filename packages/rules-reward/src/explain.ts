import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { approvedBy, several, suggestionFrom, together, worthOf } from './questions'
import type { RewardRules, Worth } from './rules'

/** Rewards in words, each with what it is worth, then who approves and who gets it. */
export function explain(rules: RewardRules): readonly Sentence[] {
  const { worth, approvedBy: approvers } = rules
  return [
    ...rules.rewards.map(({ key, name }) => ({
      rule: worth !== null ? `/worth/${key}` : worthOf.at,
      text: worthText(name, worth?.[key]),
    })),
    ...rules.rewards.flatMap(({ name, forSuggestions }, index) =>
      forSuggestions
        ? [
            {
              rule: `/rewards/${index}/forSuggestions`,
              text: words(`${name.zh}奖励合理化建议。`, `${name.en} is a reward for suggestions.`),
            },
          ]
        : [],
    ),
    ...(rules.suggestionFrom === null
      ? []
      : [answered(suggestionFrom, rules.suggestionFrom, words('合理化建议', 'Suggestions count'))]),
    answered(
      approvedBy,
      approvers,
      words('批准', 'Approved by'),
      approvers === null
        ? undefined
        : words(
            approvers.map(({ name }) => name.zh).join('、'),
            approvers.map(({ name }) => name.en).join(', '),
          ),
    ),
    answered(several, rules.several, words('几个人一起做的', 'Shared by several')),
    answered(together, rules.together, words('同一件事得几项奖', 'Several rewards for one deed')),
  ]
}

function worthText(name: Words, worth: Worth | undefined): Words {
  switch (worth?.by) {
    case undefined:
      return words(`${name.zh}：奖什么尚未决定。`, `${name.en}: undecided.`)
    case 'praise':
      return words(`${name.zh}：表扬，不发奖金。`, `${name.en}: praise, without money.`)
    case 'fixed':
      return words(
        `${name.zh}：${yuanFromFen(worth.fen)} 元。`,
        `${name.en}: ${yuanFromFen(worth.fen)}.`,
      )
    case 'case_by_case':
      return words(`${name.zh}：逐项核定金额。`, `${name.en}: a sum set for each.`)
    case 'share_of_benefit':
      return words(
        `${name.zh}：所产生效益的 ${worth.bp / 100}%。`,
        `${name.en}: ${worth.bp / 100}% of what it brings.`,
      )
  }
}
