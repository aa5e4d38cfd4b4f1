import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { TravelFacts } from './facts'
import { questions } from './questions'
import { TravelRules } from './rules'
import { starter } from './starter'

/** What trips pay: allowances, fares inside the itinerary, transport, regional offices (R19.6–R19.9). */
export const travel = defineRuleKind({
  kind: 'travel',
  title: words('出差与补贴', 'Travel and allowances'),
  rules: TravelRules,
  facts: TravelFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
