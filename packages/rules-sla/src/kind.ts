import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decideSla } from './decide'
import { examples } from './examples'
import { explainSla } from './explain'
import { SlaFacts } from './facts'
import { pauseWhenAsking } from './question'
import { SlaRules } from './rules'
import { starter } from './starter'

/** Service levels: what is promised to which ticket, and how its clocks stand. */
export const sla = defineRuleKind({
  kind: 'sla',
  title: words('服务时限', 'Service levels'),
  rules: SlaRules,
  facts: SlaFacts,
  questions: [pauseWhenAsking],
  starter,
  decide: decideSla,
  explain: explainSla,
  examples,
  check,
})
