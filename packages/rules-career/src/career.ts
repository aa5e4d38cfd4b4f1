import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { CareerFacts } from './facts'
import { questions } from './questions'
import { CareerRules } from './rules'
import { starter } from './starter'

/** Who may move up a level, and from when it pays (R19.13.9). */
export const career = defineRuleKind({
  kind: 'career',
  title: words('晋级', 'Next level'),
  rules: CareerRules,
  facts: CareerFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
