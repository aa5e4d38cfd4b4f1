import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { TeamFacts } from './facts'
import { questions } from './questions'
import { TeamRules } from './rules'
import { starter } from './starter'

/** How many people hold each post of a team (R04.1). */
export const team = defineRuleKind({
  kind: 'team',
  title: words('班组编制', 'Team shape'),
  rules: TeamRules,
  facts: TeamFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
