import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { LeavingFacts } from './facts'
import { questions } from './questions'
import { LeavingRules } from './rules'
import { starter } from './starter'

/** Notice before leaving (R12.4) and hand-over on leaving or transfer (R19.3). */
export const leaving = defineRuleKind({
  kind: 'leaving',
  title: words('离职与移交', 'Leaving and hand-over'),
  rules: LeavingRules,
  facts: LeavingFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
