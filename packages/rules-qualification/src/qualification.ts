import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { QualificationFacts } from './facts'
import { notYetActedOn } from './not-yet-acted-on'
import { questions } from './questions'
import { QualificationRules } from './rules'
import { starter } from './starter'

/** What posts take, and what of it a person has (R07.2, R11.1, R14.5.2). */
export const qualification = defineRuleKind({
  kind: 'qualification',
  title: words('任职条件', 'Qualifications'),
  rules: QualificationRules,
  facts: QualificationFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
  notYetActedOn,
})
