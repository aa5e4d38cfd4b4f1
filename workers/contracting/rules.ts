import {
  type ContractingDecision,
  type ContractingFacts,
  type ContractingRules,
  contracting,
} from '@bylaw/rules-contracting'
import { type ExplainedAbout, mustDecideAbout } from '../rulebook/decided-about'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'

/** The rules on contracts, crews and repairs that decide now; undefined where there are none. */
export async function contractingRules(
  scope: Scope,
): Promise<PinnedRules<'contracting'> | undefined> {
  const found = await scope.rules.inForce('contracting', undefined, scope.now)
  return found?.ok ? found.value : undefined
}

/** What the rules decide, explained down to the clause; a Problem while they do not. */
export const decidedBy = <About extends ContractingFacts['about']>(
  scope: Scope,
  rules: PinnedRules<'contracting'>,
  facts: ContractingFacts & { readonly about: About },
): Promise<ExplainedAbout<ContractingDecision, About>> =>
  mustDecideAbout<ContractingRules, ContractingFacts, ContractingDecision, About>(
    scope,
    contracting,
    rules,
    facts,
  )
