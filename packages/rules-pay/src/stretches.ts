import { daysFromTo, lastDateOf, ok, type Result, words } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { changeInMonth } from './change-questions'
import type { PayFacts } from './facts'
import type { PaidPart, UnpaidAt } from './line'
import { joined } from './month-employment'
import { DAY_BP, type ProrationBasis, portionOf, wholeMonth, withoutDays } from './prorate'
import { prorationBasis } from './questions'
import type { PayRules } from './rules'

/** Days of a month that are paid under one status and level. */
export interface PaidStretch extends Pick<PayFacts, 'status' | 'level' | 'worked'> {
  /** Which part of the month is paid; null for all of it. */
  readonly portion: PaidPart | null
}

/** How a month is made of stretches: one, as a rule. */
export interface PaidMonth {
  readonly stretches: readonly PaidStretch[]
  /** Which part of the month all of them are; null for all of it. */
  readonly portion: PaidPart | null
  /** Why they are not as what was recorded has them, for the lines to say. */
  readonly instead: readonly Trace[]
}

/**
 * The stretches that a month is paid by. Where something changed within it, the company has decided
 * whether each is paid for itself or the month goes by the first or the last of them.
 */
export function paidMonth(rules: PayRules, facts: PayFacts): Result<PaidMonth, Refusal> {
  const { status, level, worked, stretches } = facts
  if (!stretches) return withPortions(rules, facts, [{ status, level, worked }], [])
  switch (rules.changeInMonth) {
    case null:
      return undecided(changeInMonth)
    case 'by_stretch':
      return withPortions(rules, facts, stretches, [])
    case 'as_begun':
      return allAs(rules, facts, stretches, stretches[0])
    case 'as_ended':
      return allAs(rules, facts, stretches, stretches.at(-1))
  }
}

type Stretch = NonNullable<PayFacts['stretches']>[number]
type Recorded = Pick<PaidStretch, 'status' | 'level' | 'worked'>

/** All of them as one of them is; days between two stay without pay. */
function allAs(
  rules: PayRules,
  facts: PayFacts,
  stretches: readonly Stretch[],
  as: Stretch | undefined,
): Result<PaidMonth, Refusal> {
  const same = stretches.map((each) => ({
    ...each,
    status: as?.status ?? each.status,
    level: as?.level ?? null,
  }))
  return withPortions(rules, facts, joined(same), stretches.slice(1).map(changedOn))
}

/** That something changed on a day, where the month is not paid by it. */
const changedOn = ({ status, level, worked }: Stretch, index: number): Trace => ({
  name:
    status === 'probation'
      ? words('月内试用期开始', 'On probation within the month')
      : words(`月内转为 ${level ?? ''} 级`, `At level ${level ?? ''} within the month`),
  value: worked.from,
  unit: 'date',
  because: words('当月不分段', 'the month is not paid by stretches'),
  rule: changeInMonth.at,
  fact: `/stretches/${index + 1}`,
})

function withPortions(
  rules: PayRules,
  facts: PayFacts,
  stretches: readonly Recorded[],
  instead: readonly Trace[],
): Result<PaidMonth, Refusal> {
  const { period, status, guaranteed } = facts
  const unpaid = (facts.unpaid ?? []).map((day, index) => ({ ...day, fact: `/unpaid/${index}` }))
  const month = period.from.slice(0, 7)
  const [only, ...more] = stretches
  const isWhole = areAllDays(month, stretches)
  const isOne = only !== undefined && more.length === 0
  // Without wages or a guarantee there is nothing that a part month would pay a part of.
  const isUndivided = (status === 'contracted' && !guaranteed) || (isWhole && unpaid.length === 0)
  if (isOne && isUndivided)
    return ok({ stretches: [{ ...only, portion: null }], portion: null, instead })

  const basis = rules.prorationBasis
  if (basis === null) return undecided(prorationBasis)
  const paid: PaidStretch[] = []
  let unpaidBp = 0
  for (const [index, stretch] of stretches.entries()) {
    const employed =
      isOne && isWhole
        ? ok(wholeMonth(month, basis))
        : portionOf(month, stretch.worked.from, stretch.worked.to, basisOf(basis, isWhole))
    if (!employed.ok) return employed
    const days = unpaid.filter(({ on }) => stretchOf(stretches, on) === index)
    unpaidBp += sumOf(days)
    const portion = withoutDays(employed.value, unpaidBp)
    // Days without pay of attendance taken from outside a short stretch go on into the next.
    unpaidBp = Math.max(0, unpaidBp - Math.round((employed.value.days - portion.days) * DAY_BP))
    paid.push({ ...stretch, portion: days.length > 0 ? { ...portion, unpaid: days } : portion })
  }
  return ok({
    stretches: paid,
    portion: isUndivided ? null : together(paid),
    instead,
  })
}

/**
 * Somebody there all month has the month, whatever changed in it: 22 weekdays of 21.75 would be more,
 * and 20 less, so that its parts go by its own weekdays.
 */
const basisOf = (basis: ProrationBasis, isWhole: boolean): ProrationBasis =>
  basis === '21.75' && isWhole ? 'weekdays_in_month' : basis

function areAllDays(month: string, stretches: readonly Recorded[]): boolean {
  const days = stretches.reduce((sum, { worked }) => sum + daysFromTo(worked.from, worked.to), 0)
  return days === daysFromTo(`${month}-01`, lastDateOf(month))
}

/** The stretch that a day is of: the last that has begun by then; the first, of the days before. */
const stretchOf = (stretches: readonly Recorded[], on: string): number =>
  Math.max(
    0,
    stretches.findLastIndex(({ worked }) => worked.from <= on),
  )

const sumOf = (days: readonly UnpaidAt[]): number =>
  days.reduce((sum, { partBp }) => sum + partBp, 0)

/** The stretches of a month as one part of it: all count in the same unit. */
export function together(stretches: readonly PaidStretch[]): PaidPart | null {
  const parts = stretches.flatMap(({ portion }) => portion ?? [])
  const [first] = parts
  if (!first || parts.length < stretches.length) return null
  const bp = parts.reduce((sum, { days }) => sum + Math.round(days * DAY_BP), 0)
  const unpaid = parts.flatMap((part) => part.unpaid ?? [])
  return { days: bp / DAY_BP, of: first.of, ...(unpaid.length > 0 ? { unpaid } : {}) }
}
