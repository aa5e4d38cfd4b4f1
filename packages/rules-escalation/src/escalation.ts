import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { EscalationFacts } from './facts'
import { notYetActedOn } from './not-yet-acted-on'
import { questions } from './questions'
import { EscalationRules } from './rules'
import { starter } from './starter'

/** Who is told, and when, while a promise runs out; complaints and chasing (R03.6, R04.1, R06.2). */
export const escalation = defineRuleKind({
  kind: 'escalation',
  title: words('催办与升级', 'Escalation'),
  rules: EscalationRules,
  facts: EscalationFacts,
  questions,
  starter,
  decide,
  explain,
  notYetActedOn,
  examples,
  check,
})
