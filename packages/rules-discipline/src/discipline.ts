import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { DisciplineFacts } from './facts'
import { questions } from './questions'
import { DisciplineRules } from './rules'
import { starter } from './starter'

/** Which step of the ladder a breach leads to (R12.3, R18.3). */
export const discipline = defineRuleKind({
  kind: 'discipline',
  title: words('奖惩阶梯', 'Discipline'),
  rules: DisciplineRules,
  facts: DisciplineFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
