export type { QualificationFacts } from './facts'
export { qualification } from './qualification'
export type { QualificationRules } from './rules'
