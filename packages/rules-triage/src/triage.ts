import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { TriageFacts } from './facts'
import { questions } from './questions'
import { TriageRules } from './rules'
import { starter } from './starter'

/** How a new request is ranked and classified (R09.1, R14.1). */
export const triage = defineRuleKind({
  kind: 'triage',
  title: words('分级分类', 'Triage'),
  rules: TriageRules,
  facts: TriageFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
