export type { QualificationFacts } from './facts'
export { qualification } from './qualification'
