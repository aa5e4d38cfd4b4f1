import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { AppealFacts } from './facts'
import { questions } from './questions'
import { AppealRules } from './rules'
import { starter } from './starter'

/** Appeals against results: until when, heard by whom, and what counts meanwhile (R12.2.3). */
export const appeal = defineRuleKind({
  kind: 'appeal',
  title: words('申诉', 'Appeals'),
  rules: AppealRules,
  facts: AppealFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
