import type { Explanation } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { MonthEmployment } from '@bylaw/rules-pay'
import { travel } from '@bylaw/rules-travel'
import { monthEndMs } from '../platform/month'
import { explanation } from '../rulebook/explanation'
import { repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import { travelInForce } from '../travel/rules'
import type { Station } from '../travel/station-store'
import { daysStationed } from '../travel/stationed'
import type { Beside } from './besides'
import type { Blocked } from './work-out'

/** Where somebody is stationed on some day of a month. */
export type Stationed = Pick<Station, 'office' | 'fromDate' | 'lastDay'>

/** What the rules pay for so many days at a regional office (R19.9.9). */
export type ResidenceRate = (
  days: number,
) => Result<{ readonly fen: number; readonly explanation: Explanation }, Blocked>

/** By the rules of trips in force at the end of a month. */
export async function residenceRate(scope: Scope, month: string): Promise<ResidenceRate> {
  const [found, decisions] = await Promise.all([
    travelInForce(scope, monthEndMs(scope.zone, month)),
    scope.rules.decisionsFor('travel'),
  ])
  if (!found) return () => refuse({ refusal: noRules, ruleSetId: '' })
  if (!found.ok) {
    const refusal = repealedRefusal(found.refusal, scope.zone)
    return () => refuse({ refusal, ruleSetId: found.refusal.ruleSetId })
  }
  const { value: rules } = found
  return (days) => {
    const answer = travel.decide(rules.rules, { about: 'residence', days })
    if (!answer.ok) return refuse({ refusal: answer.refusal, ruleSetId: rules.ref.ruleSetId })
    const { decision, trace } = answer.value
    const fen = decision.about === 'residence' ? decision.amountFen : 0
    return ok({ fen, explanation: explanation(trace, rules, decisions) })
  }
}

/**
 * A line for each office that somebody was stationed at, for the days of it on which wages were due;
 * on a personal contract none are.
 */
export function residenceOf(
  rate: ResidenceRate | undefined,
  stationed: readonly Stationed[],
  { status, worked, stretches }: MonthEmployment,
): Result<Beside[], Blocked> {
  if (!rate || status === 'contracted') return ok([])
  const lines: Beside[] = []
  for (const station of stationed) {
    const days = (stretches ?? [{ worked }]).reduce(
      (sum, stretch) => sum + daysStationed(station, stretch.worked),
      0,
    )
    if (days === 0) continue
    const decided = rate(days)
    if (!decided.ok) return decided
    const name = words(`驻点补贴：${station.office}`, `Residence allowance: ${station.office}`)
    lines.push({ code: 'residence', name, ...decided.value })
  }
  return ok(lines)
}

const noRules = {
  code: 'no_rules',
  message: words(
    '有人驻点，但公司还没有“出差与补贴”规则：先采用含有这类规则的制度。',
    'Someone is posted to a regional office, but the company has no travel rules yet. Adopt a regulation that contains them.',
  ),
}
