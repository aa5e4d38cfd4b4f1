import {
  daysFromTo,
  lastDateOf,
  ok,
  type Result,
  type Words,
  weekdaysFromTo,
  words,
} from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { changeInMonth } from './change-questions'
import { daysOfWork } from './days-of-work'
import { withoutUnpaid } from './days-without-pay'
import type { PayFacts } from './facts'
import type { PaidPart } from './line'
import { joined } from './month-employment'
import { DAY_BP, type Portion, type ProrationBasis, portionOf, wholeMonth } from './prorate'
import { prorationBasis } from './questions'
import type { PayRules } from './rules'

/** Days of a month that are paid under one status and level. */
export interface PaidStretch extends Pick<PayFacts, 'status' | 'level' | 'worked' | 'monthlyFen'> {
  /** Which part of the month is paid; null for all of it. */
  readonly portion: PaidPart | null
  /** Where the facts have its days. */
  readonly fact: string
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
  const { status, level, monthlyFen, worked, stretches } = facts
  if (!stretches) {
    const only = { status, level, monthlyFen, worked, fact: '/worked' }
    return withPortions(rules, facts, [only], [])
  }
  switch (rules.changeInMonth) {
    case null:
      return undecided(changeInMonth)
    case 'by_stretch':
      return withPortions(rules, facts, stretches.map(placed), [])
    case 'as_begun':
      return allAs(rules, facts, stretches, stretches[0])
    case 'as_ended':
      return allAs(rules, facts, stretches, stretches.at(-1))
  }
}

type Stretch = NonNullable<PayFacts['stretches']>[number]
type Recorded = Omit<PaidStretch, 'portion'>

/** Where the facts have the days of a month's nth stretch. */
const placed = (stretch: Stretch, index: number): Stretch & { readonly fact: string } => ({
  ...stretch,
  fact: `/stretches/${index}/worked`,
})

/** All of them as one of them is; days between two stay without pay. */
function allAs(
  rules: PayRules,
  facts: PayFacts,
  stretches: readonly Stretch[],
  as: Stretch | undefined,
): Result<PaidMonth, Refusal> {
  const same = stretches.map(placed).map((each) => ({
    ...each,
    status: as?.status ?? each.status,
    level: as?.level ?? null,
    monthlyFen: as?.monthlyFen,
  }))
  return withPortions(rules, facts, joined(same), stretches.slice(1).map(changedOn))
}

/** That something changed on a day, where the month is not paid by it. */
const changedOn = ({ worked, ...to }: Stretch, index: number): Trace => ({
  name: changedTo(to),
  value: worked.from,
  unit: 'date',
  because: words('当月不分段', 'the month is not paid by stretches'),
  rule: changeInMonth.at,
  fact: `/stretches/${index + 1}`,
})

function changedTo({ status, level, monthlyFen }: Omit<Stretch, 'worked'>): Words {
  if (status === 'probation') return words('月内试用期开始', 'On probation within the month')
  if (monthlyFen !== undefined) return words('月内改为月薪', 'A salary within the month')
  return words(`月内转为 ${level ?? ''} 级`, `At level ${level ?? ''} within the month`)
}

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
  const employed: Portion[] = []
  for (const { worked } of stretches) {
    const part =
      isOne && isWhole
        ? ok(wholeMonth(month, basis))
        : portionOf(month, worked.from, worked.to, basisOf(basis, isWhole, stretches))
    if (!part.ok) return part
    employed.push(part.value)
  }
  const parts = stretches.map(({ worked }, index) => ({
    worked,
    portion: employed[index] ?? wholeMonth(month, basis),
  }))
  const left: readonly PaidPart[] =
    unpaid.length > 0
      ? withoutUnpaid(parts, isWhole, {
          unpaid,
          taken: facts.attendance ?? facts.worked,
          daysOfWork: daysOfWork(facts.workdays),
        })
      : employed
  const paid = stretches.map(
    (stretch, index): PaidStretch => ({
      ...stretch,
      portion: left[index] ?? wholeMonth(month, basis),
    }),
  )
  return ok({
    stretches: paid,
    portion: isUndivided ? null : together(paid),
    instead,
  })
}

/**
 * The month as its guarantee covers it: days on a contract that guarantees it count beside those that are
 * paid for, so that half a month of wages and half of such a contract are guaranteed the whole.
 */
export function guaranteedMonth(
  rules: PayRules,
  facts: PayFacts,
  month: PaidMonth,
): Result<PaidMonth, Refusal> {
  const { contracted = [] } = facts
  if (contracted.length === 0) return ok(month)
  const onContract = contracted.map((worked, index) => ({
    ...{ status: 'contracted' as const, level: null, worked },
    fact: `/contracted/${index}`,
  }))
  const inOrder = [...month.stretches, ...onContract].sort((a, b) =>
    a.worked.from < b.worked.from ? -1 : 1,
  )
  return withPortions(rules, facts, inOrder, [])
}

/**
 * Somebody there all month has the month, whatever changed in it: 22 weekdays of 21.75 would be more,
 * and 20 less, so that its parts go by its own weekdays. So do those of a part of it that has more
 * than 21.75: nobody earns more by leaving before the last weekend.
 */
function basisOf(
  basis: ProrationBasis,
  isWhole: boolean,
  stretches: readonly Recorded[],
): ProrationBasis {
  if (basis !== '21.75') return basis
  const weekdays = stretches.reduce(
    (sum, { worked }) => sum + weekdaysFromTo(worked.from, worked.to),
    0,
  )
  return isWhole || weekdays > 21.75 ? 'weekdays_in_month' : basis
}

function areAllDays(month: string, stretches: readonly Recorded[]): boolean {
  const [first, last] = [`${month}-01`, lastDateOf(month)]
  const [only, ...more] = stretches
  // Most people are one thing all month, and a run asks it of everyone.
  if (only && more.length === 0) return only.worked.from === first && only.worked.to === last
  const days = stretches.reduce((sum, { worked }) => sum + daysFromTo(worked.from, worked.to), 0)
  return days === daysFromTo(first, last)
}

/** The stretches of a month as one part of it: all count in the same unit. */
export function together(stretches: readonly PaidStretch[]): PaidPart | null {
  const parts = stretches.flatMap(({ portion }) => portion ?? [])
  const [first] = parts
  if (!first || parts.length < stretches.length) return null
  const bp = parts.reduce((sum, { days }) => sum + Math.round(days * DAY_BP), 0)
  const unpaid = parts.flatMap((part) => part.unpaid ?? [])
  const isLess = parts.some(({ employedDays }) => employedDays !== undefined)
  const employedDays = parts.reduce((sum, part) => sum + (part.employedDays ?? part.days), 0)
  return {
    ...{ days: bp / DAY_BP, of: first.of },
    ...(isLess ? { employedDays } : {}),
    ...(unpaid.length > 0 ? { unpaid } : {}),
  }
}
