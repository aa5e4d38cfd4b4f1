export { appeal } from './appeal'
export type { AppealDecision } from './decide'
export type { AppealFacts } from './facts'
