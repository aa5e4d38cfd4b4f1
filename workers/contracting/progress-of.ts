import type { Refusal } from '@bylaw/contract'
import type { Result } from '@bylaw/kernel'
import {
  type ContractingDecision,
  type ContractingFacts,
  type ContractingRules,
  contracting,
} from '@bylaw/rules-contracting'
import { decidedAbout, type ExplainedAbout } from '../rulebook/decided-about'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import type { PersonalContract } from './store'

export interface Progress {
  readonly decided: Result<ExplainedAbout<ContractingDecision, 'progress'>, Refusal>
  /** How many statements were verified before. */
  readonly before: number
}

/** What so many more metres of a contract earn, by the rules that it was proposed under. */
export async function progressOf(
  scope: Scope,
  contract: PersonalContract,
  nowMetres: string,
): Promise<Progress> {
  const [rules, beforeMetres] = await Promise.all([
    pinnedRules(scope, 'contracting', contract),
    scope.contracts.verifiedMetres(contract.id),
  ])
  const { totalFen, metres } = contract
  const decided = await decidedAbout<
    ContractingRules,
    ContractingFacts,
    ContractingDecision,
    'progress'
  >(scope, contracting, rules, { about: 'progress', totalFen, metres, beforeMetres, nowMetres })
  return { decided, before: beforeMetres.length }
}
