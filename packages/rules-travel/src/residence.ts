import { ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, same, undecided } from '@bylaw/rules-kit'
import type { ResidenceFacts } from './facts'
import type { TravelRules } from './rules'
import { daysStep, money, productText } from './step'
import { residenceRate } from './trip-questions'

export interface ResidenceDecision {
  readonly about: 'residence'
  readonly amountFen: number
}

/** The allowance of someone who lives at a regional office (R19.9.9). */
export function residence(
  { residence: { dayFen } }: TravelRules,
  { days }: ResidenceFacts,
): Result<Decided<ResidenceDecision>, Refusal> {
  if (dayFen === null) return undecided(residenceRate)
  const amountFen = dayFen * days
  return ok({
    decision: { about: 'residence', amountFen },
    trace: money(words('驻点补贴', 'Residence allowance'), amountFen, {
      because: same(productText(dayFen, days, 1)),
      rule: residenceRate.at,
      of: [daysStep(words('驻点天数', 'Days at the office'), days, { fact: '/days' })],
    }),
  })
}
