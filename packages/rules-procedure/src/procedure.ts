import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { ProcedureFacts } from './facts'
import { questions } from './questions'
import { ProcedureRules } from './rules'
import { starter } from './starter'

/** Checklists, approval paths and recurring duties (R03.1, R19.0, R19.5, R19.15.2). */
export const procedure = defineRuleKind({
  kind: 'procedure',
  title: words('办事程序', 'Procedures'),
  rules: ProcedureRules,
  facts: ProcedureFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
