import { words } from '@bylaw/kernel'
import type { RewardRules } from './rules'

/** The rewards of R18, without the figures that it lacks. */
export const starter: RewardRules = {
  rewards: [
    {
      key: 'suggestion',
      name: words('合理化建议奖', 'Reward for a suggestion'),
      forSuggestions: true,
    },
    {
      key: 'innovation',
      name: words('创新专项奖', 'Special award for innovation'),
      forSuggestions: false,
    },
  ],
  worth: null,
  suggestionFrom: 'adopted',
  approvedBy: null,
  several: null,
  together: 'highest',
}
