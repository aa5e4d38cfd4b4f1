export type { TeamDecision } from './decide'
export type { TeamFacts } from './facts'
export type { TeamRules } from './rules'
export { team } from './team'
