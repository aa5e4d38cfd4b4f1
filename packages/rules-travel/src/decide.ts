import type { Result } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { type AllowanceDecision, allowance } from './allowance'
import { type ClaimDecision, claim } from './claim'
import type { TravelFacts } from './facts'
import { type ResidenceDecision, residence } from './residence'
import type { TravelRules } from './rules'
import { type TransportDecision, transport } from './transport'

export type TravelDecision =
  | AllowanceDecision
  | ClaimDecision
  | TransportDecision
  | ResidenceDecision

/** What one trip, claim, ride or month at an office pays (R19.6, R19.8, R19.9). */
export function decide(
  rules: TravelRules,
  facts: TravelFacts,
): Result<Decided<TravelDecision>, Refusal> {
  switch (facts.about) {
    case 'allowance':
      return allowance(rules, facts)
    case 'claim':
      return claim(rules, facts)
    case 'transport':
      return transport(rules, facts)
    case 'residence':
      return residence(rules, facts)
  }
}
