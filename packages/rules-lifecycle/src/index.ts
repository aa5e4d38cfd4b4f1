export type { LifecycleDecision } from './decide'
export type { LifecycleFacts } from './facts'
export { lifecycle } from './lifecycle'
export type { Category, LifecycleRules, Silence, StaffRole, State, Transition } from './rules'
