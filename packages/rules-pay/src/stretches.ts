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
import type { PayFacts } from './facts'
import type { PaidPart, UnpaidAt } from './line'
import { joined } from './month-employment'
import {
  DAY_BP,
  type Portion,
  type ProrationBasis,
  portionOf,
  wholeMonth,
  withoutDays,
} from './prorate'
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
  const takenOff = daysTakenOff(stretches, employed, unpaid)
  const paid = stretches.map((stretch, index): PaidStretch => {
    const days = takenOff[index] ?? []
    const portion = withoutDays(employed[index] ?? wholeMonth(month, basis), sumOf(days))
    return { ...stretch, portion: days.length > 0 ? { ...portion, unpaid: days } : portion }
  })
  return ok({
    stretches: paid,
    portion: isUndivided ? null : together(paid),
    instead,
  })
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

/** The stretch that a day is of: the last that has begun by then; the first, of the days before. */
const stretchOf = (stretches: readonly Recorded[], on: string): number =>
  Math.max(
    0,
    stretches.findLastIndex(({ worked }) => worked.from <= on),
  )

/**
 * The days without pay that each stretch is paid less for. Each is taken off the stretch that it is
 * of; what that has no paid day for goes on into the next ones, and then back into those before: an
 * unpaid Saturday on which another level began is one of the weekdays before it.
 */
function daysTakenOff(
  stretches: readonly Recorded[],
  employed: readonly Portion[],
  unpaid: readonly UnpaidAt[],
): UnpaidAt[][] {
  const leftBp = employed.map(({ days }) => Math.round(days * DAY_BP))
  const takenBp = stretches.map(() => new Map<string, number>())
  const take = (index: number, fact: string, partBp: number): number => {
    const taken = takenBp[index]
    if (partBp > 0) taken?.set(fact, (taken.get(fact) ?? 0) + partBp)
    leftBp[index] = (leftBp[index] ?? 0) - partBp
    return partBp
  }
  const takeFitting = (index: number, fact: string, partBp: number): number =>
    take(index, fact, Math.min(partBp, Math.max(0, leftBp[index] ?? 0)))
  const over = unpaid.map(({ on, partBp, fact }) => {
    const own = stretchOf(stretches, on)
    return { own, fact, partBp: partBp - takeFitting(own, fact, partBp) }
  })
  const places = [...stretches.keys()]
  for (const { own, fact, partBp } of over) {
    let rest = partBp
    for (const index of [...places.slice(own + 1), ...places.slice(0, own).reverse()])
      rest -= takeFitting(index, fact, rest)
    // More days without pay than the month has paid ones are still said, where they are of.
    take(own, fact, rest)
  }
  return takenBp.map((taken) =>
    unpaid.flatMap((day) => {
      const partBp = taken.get(day.fact)
      return partBp === undefined ? [] : [{ ...day, partBp }]
    }),
  )
}

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
