export type { DisciplineDecision } from './decide'
export { discipline } from './discipline'
export type { DisciplineFacts } from './facts'
export type { DisciplineRules } from './rules'
