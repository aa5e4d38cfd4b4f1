export type { RewardDecision } from './decide'
export { reward } from './reward'
