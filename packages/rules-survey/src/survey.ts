import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { SurveyFacts } from './facts'
import { questions } from './questions'
import { SurveyRules } from './rules'
import { starter } from './starter'

/** When customers are asked how satisfied they are, and the rate it makes (R02.2, R05.4). */
export const survey = defineRuleKind({
  kind: 'survey',
  title: words('回访与满意度', 'Satisfaction survey'),
  rules: SurveyRules,
  facts: SurveyFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
