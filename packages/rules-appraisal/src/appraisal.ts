import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { AppraisalFacts } from './facts'
import { questions } from './questions'
import { AppraisalRules } from './rules'
import { starter } from './starter'

/** What scores make of a month, a quarter or a year: a total and a grade (R15, R19.10, R19.11). */
export const appraisal = defineRuleKind({
  kind: 'appraisal',
  title: words('绩效考核', 'Appraisal'),
  rules: AppraisalRules,
  facts: AppraisalFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
