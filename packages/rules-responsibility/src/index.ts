export type { ResponsibilityDecision } from './decide'
export type { ResponsibilityFacts } from './facts'
export { responsibility } from './responsibility'
export type { ResponsibilityRules } from './rules'
