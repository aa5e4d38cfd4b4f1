export { contracting } from './contracting'
export type { ContractingDecision } from './decide'
export type { ContractFacts, ContractingFacts } from './facts'
export type { ContractingRules } from './rules'
