export { career } from './career'
export type { CareerDecision } from './decide'
export type { CareerFacts } from './facts'
export type { CareerRules } from './rules'
