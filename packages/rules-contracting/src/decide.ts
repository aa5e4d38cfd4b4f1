import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type AssignmentDecision, assignment } from './assignment'
import { type BidsDecision, bids } from './bids'
import { type ContractDecision, contract } from './contract'
import type { ContractingFacts } from './facts'
import { type ProgressDecision, progress } from './progress'
import { type RepairDecision, repair } from './repair'
import type { ContractingRules } from './rules'

export type ContractingDecision =
  | ContractDecision
  | BidsDecision
  | AssignmentDecision
  | RepairDecision
  | ProgressDecision

/** The price of a contract, the winner of two bids, support for a piece of work, a repair fee, a part of a contract. */
export function decide(
  rules: ContractingRules,
  facts: ContractingFacts,
): Result<Decided<ContractingDecision>, Refusal> {
  switch (facts.about) {
    case 'contract':
      return contract(rules, facts)
    case 'bids':
      return bids(rules, facts)
    case 'assignment':
      return assignment(rules, facts)
    case 'repair':
      return repair(rules, facts)
    case 'progress':
      return progress(rules, facts)
  }
}
