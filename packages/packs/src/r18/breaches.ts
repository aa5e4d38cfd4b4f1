import { words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'

type Breaches = RulesOf<'discipline'>['breaches']

const DUTIES = words('违反岗位规定', 'Breach of the rules of the post')
const LOSS = words('造成损失', 'Causing loss')

/** R18.3 names a breach and loss caused, not with which step they begin: the mildest, until said. */
export const breaches: Breaches = [
  { key: 'post_rules', name: DUTIES, startsAt: 'criticism' },
  { key: 'loss', name: LOSS, startsAt: 'criticism' },
]

/** The same with loss begun at a warning. */
export const lossWarned: Breaches = [
  { key: 'post_rules', name: DUTIES, startsAt: 'criticism' },
  { key: 'loss', name: LOSS, startsAt: 'warning' },
]
