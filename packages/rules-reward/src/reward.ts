import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { RewardFacts } from './facts'
import { questions } from './questions'
import { RewardRules } from './rules'
import { starter } from './starter'

/** Rewards for deeds: praise, sums and shares of what was gained (R12.3, R18.1.4, R18.3). */
export const reward = defineRuleKind({
  kind: 'reward',
  title: words('奖励', 'Rewards'),
  rules: RewardRules,
  facts: RewardFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
