export type { DueDecision } from './decide'
export type { CalendarFacts } from './facts'
export { calendar } from './kind'
export type { CalendarRules } from './rules'
