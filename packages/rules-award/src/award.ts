import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { AwardFacts } from './facts'
import { questions } from './questions'
import { AwardRules } from './rules'
import { starter } from './starter'

/** The monthly award: nominations, vetoes, seats and prizes (R19.12). */
export const award = defineRuleKind({
  kind: 'award',
  title: words('每月评优', 'Monthly award'),
  rules: AwardRules,
  facts: AwardFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
