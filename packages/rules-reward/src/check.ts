import { isListed, type RuleFinding, sameKeys, warningAt } from '@bylaw/rules-kit'
import type { RewardRules } from './rules'

/** The same reward twice, approvers named twice, and worths of rewards that were taken out. */
export const check = ({ rewards, worth, approvedBy }: RewardRules): readonly RuleFinding[] => [
  ...sameKeys('/rewards', rewards),
  ...sameKeys('/approvedBy', approvedBy ?? []),
  ...Object.keys(worth ?? {})
    .filter((key) => !isListed(rewards, key))
    .map((key) =>
      warningAt(
        `/worth/${key}`,
        'unknown_name',
        `没有“${key}”这项奖励，此处不起作用。`,
        `There is no reward ${key}: this is never read.`,
      ),
    ),
]
