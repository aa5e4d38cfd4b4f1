import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { PieceworkFacts } from './facts'
import { questions } from './questions'
import { PieceworkRules } from './rules'
import { starter } from './starter'

/** What verified metres earn, and how much of it this month's pay counts (R19.14, R19.15, R19.18). */
export const piecework = defineRuleKind({
  kind: 'piecework',
  title: words('计件提成', 'Piece-rate commission'),
  rules: PieceworkRules,
  facts: PieceworkFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
