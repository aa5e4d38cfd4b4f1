import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { FormulaFacts } from './facts'
import { factsUnder } from './facts-under'
import { notYetActedOn } from './not-yet-acted-on'
import { whichFormula } from './question'
import { FormulaRules } from './rules'
import { starter } from './starter'

/** A figure, condition or text by a formula of the company's own. */
export const formula = defineRuleKind({
  kind: 'formula',
  title: words('自定公式', 'Figure by formula'),
  rules: FormulaRules,
  facts: FormulaFacts,
  factsUnder,
  questions: [whichFormula],
  starter,
  decide,
  explain,
  notYetActedOn,
  examples,
  check,
})
