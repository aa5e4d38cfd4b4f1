import { daysAfter, weekdaysFromTo } from '@bylaw/kernel'
import type { PayFacts } from './facts'
import { DAY_BP } from './prorate'
import type { PayRules } from './rules'
import { paidMonth } from './stretches'

/**
 * The last day of a month that is paid by what is on record of that day. A level from Saturday the 31st
 * pays nothing of a month that counts weekdays; nor does one from the 2nd of a month that is paid as it
 * began, or one of whose days all were unpaid: what is on record from then on, a later month pays by first.
 *
 * @param facts of a month that the rules decide
 * @returns null where no day counts
 */
export function paidUntil(rules: PayRules, facts: PayFacts): string | null {
  const month = paidMonth(rules, facts)
  if (!month.ok) return null
  const asBegun = rules.changeInMonth === 'as_begun' ? facts.stretches?.[0]?.worked.to : undefined
  const unpaid = new Map<string, number>()
  for (const { on, partBp } of facts.unpaid ?? []) unpaid.set(on, (unpaid.get(on) ?? 0) + partBp)
  const isPaid = (day: string): boolean =>
    (rules.prorationBasis === 'calendar_days' || weekdaysFromTo(day, day) > 0) &&
    (unpaid.get(day) ?? 0) < DAY_BP

  for (const { worked, portion } of [...month.value.stretches].reverse()) {
    if (portion?.days === 0 || (asBegun !== undefined && worked.from > asBegun)) continue
    const last = asBegun !== undefined && asBegun < worked.to ? asBegun : worked.to
    for (let day = last; day >= worked.from; day = daysAfter(day, -1)) if (isPaid(day)) return day
    return worked.from
  }
  return null
}
