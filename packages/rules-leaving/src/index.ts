export type { LeavingDecision } from './decide'
export type { LeavingFacts } from './facts'
export { leaving } from './leaving'
export type { LeavingRules } from './rules'
