export { award } from './award'
export type { AwardDecision } from './decide'
export type { AwardFacts } from './facts'
export type { AwardRules } from './rules'
