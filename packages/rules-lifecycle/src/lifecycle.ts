import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { factWords } from './fact-words'
import { LifecycleFacts } from './facts'
import { questions } from './questions'
import { LifecycleRules } from './rules'
import { starter } from './starter'

/** Where a ticket can stand, who may move it, and what happens when nobody does (R01.2, R05.3). */
export const lifecycle = defineRuleKind({
  kind: 'lifecycle',
  title: words('工单流转', 'Ticket lifecycle'),
  rules: LifecycleRules,
  facts: LifecycleFacts,
  factWords,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
