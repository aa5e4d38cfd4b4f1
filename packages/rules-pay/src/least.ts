import { words, yuanFromFen } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { PayFacts } from './facts'
import { type PaidPart, totalFen } from './line'
import { prorated } from './prorate'
import type { PayRules } from './rules'
import { paidMonth } from './stretches'

/** A printed line, as far as it matters here whether it is wages. */
interface Line {
  readonly code: string
  readonly amountFen: number
}

/** Lines that are no wages: what trips, contracts and other rules pay, or take back. */
const NO_WAGES: ReadonlySet<string> = new Set(['trip', 'contract', 'residence'])

/**
 * Nobody is paid wages below the legal minimum where the company has stated it, whatever the rules
 * make of the month; and penalties never take pay below nothing, nor does what a trip gives back. Only
 * wages count towards the minimum, and what a trip gives back is no penalty. Contract money bears
 * penalties before wages do.
 */
export function belowLeast(
  rules: PayRules,
  facts: PayFacts,
  lines: readonly Line[],
  portion: PaidPart | null,
): Refusal | undefined {
  const leastFen = leastWages(rules, facts, portion)
  const wagesFen = wagesOf(lines)
  if (leastFen > 0 && wagesFen < leastFen)
    return tooLow(wagesFen, leastFen, penalised(facts) ? 'penalties' : 'rules')
  const payableFen = totalFen(lines)
  const withoutTripsFen = totalFen(lines.filter(({ code }) => code !== 'trip'))
  if (withoutTripsFen < 0) return tooLow(withoutTripsFen, 0, 'penalties')
  return payableFen < 0 ? tooLow(payableFen, 0, 'trip') : undefined
}

/**
 * How much of a month's wages may still be taken off by something else, such as what was paid too much
 * before: what is above the legal minimum of the days that they are of. Null where the company has
 * stated none, or owes no wages.
 */
export function wagesAboveLeast(
  rules: PayRules,
  facts: PayFacts,
  lines: readonly Line[],
): number | null {
  const month = paidMonth(rules, facts)
  if (!month.ok || rules.legalMinimumFen === null || facts.status === 'contracted') return null
  return Math.max(0, wagesOf(lines) - leastWages(rules, facts, month.value.portion))
}

function leastWages(
  { legalMinimumFen }: PayRules,
  { status }: PayFacts,
  portion: PaidPart | null,
): number {
  const monthly = status === 'contracted' ? 0 : (legalMinimumFen ?? 0)
  return portion ? prorated(monthly, portion) : monthly
}

function wagesOf(lines: readonly Line[]): number {
  const [contractFen, penaltyFen] = ['contract', 'penalty'].map((of) =>
    Math.abs(totalFen(lines.filter(({ code }) => code === of))),
  )
  const borneFen = Math.min(contractFen ?? 0, penaltyFen ?? 0)
  return totalFen(lines.filter(({ code }) => !NO_WAGES.has(code))) + borneFen
}

const penalised = ({ penalties }: PayFacts): boolean =>
  penalties.some(({ fen, settles }) => fen > 0 && !settles)

/** @param by what takes pay that low */
function tooLow(fen: number, leastFen: number, by: 'penalties' | 'trip' | 'rules'): Refusal {
  const [pay, least] = [yuanFromFen(fen), yuanFromFen(leastFen)]
  return {
    code: 'below_legal_minimum',
    message: {
      penalties: words(
        `扣罚后工资 ${pay}，低于最低限额 ${least}（出差等款项不算工资）。请减少本月扣罚。`,
        `After penalties wages would be ${pay}, below the least allowed ${least} (money of trips is none): reduce this month’s penalties.`,
      ),
      trip: words(
        `扣回出差预支后应发 ${pay}。请把这笔出差款改记其他月份，或由本人直接退还。`,
        `Once the advance of a trip is taken back, ${pay} would be paid: settle it with another month, or by hand.`,
      ),
      rules: words(
        `按现行规则工资 ${pay}，低于法定最低工资 ${least}。请补足，或修改工资规则。`,
        `These rules would pay wages of ${pay}, below the legal minimum of ${least}: make it up, or change the rules.`,
      ),
    }[by],
    rule: '/legalMinimumFen',
    ...(by === 'rules' ? {} : { fact: '/penalties' }),
    details: { payableFen: fen, leastFen },
  }
}
