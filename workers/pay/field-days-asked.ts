import type { FieldDaysMonth } from '@bylaw/contract'
import { daysFromTo, grouped, lastDateOf } from '@bylaw/kernel'
import { type Days, fieldDaysCounted, monthEmployment } from '@bylaw/rules-pay'
import { monthEndMs } from '../platform/month'
import type { Scope } from '../scope'

/** Whose pay of a month waits for their days on site. */
export interface FieldDaysAsked {
  readonly condition: FieldDaysMonth['condition']
  /** The days of which those on site are counted, by person. */
  readonly daysOf: ReadonlyMap<string, readonly Days[]>
}

/** By the rules that pay the month: everybody’s, or one person’s. */
export async function fieldDaysAsked(
  scope: Scope,
  month: string,
  personId?: string,
): Promise<FieldDaysAsked> {
  const found = await scope.rules.inForce('pay', undefined, monthEndMs(scope.zone, month))
  const rules = found?.ok ? found.value.rules : undefined
  const condition = rules?.fieldAllowance.condition
  if (!rules || !condition || condition === 'per_month')
    return { condition: null, daysOf: new Map() }
  const employments =
    personId === undefined
      ? await scope.people.employmentsWithin(`${month}-01`, lastDateOf(month))
      : await scope.people.employmentsOf(personId)
  const theirs = [...grouped(employments, (each) => each.personId)].flatMap(([id, each]) => {
    const employment = monthEmployment(month, each)
    const days = employment ? fieldDaysCounted(rules, employment) : []
    return days.length > 0 ? [[id, days] as const] : []
  })
  return { condition, daysOf: new Map(theirs) }
}

/** How many of some days have come by a date. */
export const daysUntil = (days: readonly Days[], date: string): number =>
  days
    .filter(({ from }) => from <= date)
    .reduce((sum, { from, to }) => sum + daysFromTo(from, to < date ? to : date), 0)
