import type { PayFacts } from './facts'
import type { PayRules } from './rules'
import { starter } from './starter'

export const june = { from: '2026-06-01', to: '2026-06-30' }

/** A welder at level 1 who was there all June. */
export const welder: PayFacts = {
  status: 'confirmed',
  level: 1,
  period: june,
  worked: june,
  commissionFen: 0,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
}

/** R19’s figures with the questions decided that every slip asks. */
export const decided: PayRules = {
  ...starter,
  guarantee: { ...starter.guarantee, reading: 'before_rewards', coversProbation: true },
  prorationBasis: '21.75',
}
