import { type PayFacts, type PayRules, pay } from '@bylaw/rules-pay'
import { dice } from './dice'

/** R19’s figures with its questions decided, so that everyone can be paid. */
export const RULES: PayRules = {
  ...pay.starter,
  guarantee: { ...pay.starter.guarantee, reading: 'before_rewards', coversProbation: true },
  prorationBasis: 'weekdays_in_month',
}

/** An October of many people: all levels, one in ten on probation, one in ten from mid-month on. */
export function people(count: number): readonly PayFacts[] {
  const roll = dice(19)
  const extras = (most: number, name: string) =>
    Array.from({ length: roll(most + 1) }, () => ({ name, fen: 5_000 + roll(200) * 100 }))
  return Array.from({ length: count }, () => {
    const onProbation = roll(10) === 0
    const from = roll(10) === 0 ? '2026-10-16' : '2026-10-01'
    return {
      status: onProbation ? 'probation' : 'confirmed',
      level: onProbation ? null : 1 + roll(8),
      period: { from: '2026-10-01', to: '2026-10-31' },
      worked: { from, to: '2026-10-31' },
      commissionFen: roll(3) === 0 ? 0 : roll(200_000),
      dayRateFen: roll(4) === 0 ? roll(30) * 6_000 : 0,
      fieldDays: null,
      rewards: extras(2, '安全奖'),
      penalties: roll(5) === 0 ? extras(1, '迟到') : [],
      furloughMonths: 0,
    }
  })
}
