import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { ContractingFacts } from './facts'
import { questions } from './questions'
import { ContractingRules } from './rules'
import { starter } from './starter'

/** Personal contracts, own crews first, assigned work only, repair fees (R19.16–R19.18). */
export const contracting = defineRuleKind({
  kind: 'contracting',
  title: words('承包与维修收费', 'Contracting and repair fees'),
  rules: ContractingRules,
  facts: ContractingFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
