import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { RoutingFacts } from './facts'
import { questions } from './questions'
import { RoutingRules } from './rules'
import { starter } from './starter'

/** Who should get a ticket (R03.1, R06.1, R14.2). */
export const routing = defineRuleKind({
  kind: 'routing',
  title: words('分派', 'Routing'),
  rules: RoutingRules,
  facts: RoutingFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
