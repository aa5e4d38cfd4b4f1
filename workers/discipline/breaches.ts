import type { BreachView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { clausesOf } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import { refusalView } from '../rulebook/refusal-view'
import { mustDecide } from '../rulebook/repeal/must-decide'
import type { Scope } from '../scope'

/** The rules of discipline in force today; without any, nothing is a breach. */
export async function disciplineRules(scope: Scope) {
  const found = await scope.rules.inForce('discipline', undefined, scope.now)
  if (!found) throw new Problem('rules_incomplete', { refusal: await refusalView(scope, noRules) })
  return mustDecide(scope, found)
}

/** What counts as a breach, each with its clauses. */
export async function breaches(scope: Scope): Promise<BreachView[]> {
  const { rules, citations } = await disciplineRules(scope)
  return rules.breaches.map(({ key, name, startsAt }, index) => ({
    key,
    name,
    startsAt,
    clauses: [...(clausesOf(`/breaches/${index}`, citations) ?? [])],
  }))
}

const noRules = {
  code: 'no_rules',
  message: words(
    '公司还没有“处分”规则：先采用含有这类规则的制度。',
    'The company has no disciplinary rules yet. Adopt a regulation that contains them first.',
  ),
}
