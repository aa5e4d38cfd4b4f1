import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { ResponsibilityFacts } from './facts'
import { questions } from './questions'
import { ResponsibilityRules } from './rules'
import { starter } from './starter'

/** Whose a request is: the first responsible, later, the second, or the manager to decide (R03). */
export const responsibility = defineRuleKind({
  kind: 'responsibility',
  title: words('第一、第二责任人', 'First and second responsible'),
  rules: ResponsibilityRules,
  facts: ResponsibilityFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
})
