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
import type { VerifiedSoFar } from './statement-store'
import type { PersonalContract } from './store'

export interface Progress {
  readonly decided: Result<ExplainedAbout<ContractingDecision, 'progress'>, Refusal>
  /** What was verified before, and counts. */
  readonly before: VerifiedSoFar
}

/** What so many more metres of a contract earn, by the rules that it was proposed under. */
export async function progressOf(
  scope: Scope,
  contract: PersonalContract,
  nowMetres: string,
): Promise<Progress> {
  const [rules, before] = await Promise.all([
    pinnedRules(scope, 'contracting', contract),
    scope.contracts.verifiedOf(contract.id),
  ])
  const { totalFen, metres } = contract
  const facts: ContractingFacts = {
    ...{ about: 'progress', totalFen, metres, nowMetres },
    beforeMetres: before.parts.map((part) => part.metres),
    ...(before.isTakenBack ? { earnedBeforeFen: earnedBy(before) } : {}),
  }
  const decided = await decidedAbout<
    ContractingRules,
    ContractingFacts,
    ContractingDecision,
    'progress'
  >(scope, contracting, rules, facts)
  return { decided, before }
}

const earnedBy = ({ parts }: VerifiedSoFar): number =>
  parts.reduce((sum, { earnedFen }) => sum + (earnedFen ?? 0), 0)
