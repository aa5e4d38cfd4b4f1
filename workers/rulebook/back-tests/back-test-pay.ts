import { rulebook } from '@bylaw/rulebook'
import { tryMonth } from '../../pay/try-month'
import type { Scope } from '../../scope'
import { monthsIn } from './back-test-months'
import type { Slice } from './back-test-slice'
import type { BackTestRow } from './back-test-table'

/** One month’s pay as the rules in force then decide it, and with the draft in place of one of them. */
export async function paySlice(scope: Scope, row: BackTestRow): Promise<Slice> {
  const months = monthsIn(row)
  const month = row.place.month ?? months[0]
  if (month === undefined) return { cases: [], next: null, done: 0, total: 0 }
  const { ruleSetId } = row
  const cases = await tryMonth(
    scope,
    month,
    row.kind === 'pay'
      ? { ruleSetId, pay: rulebook.pay.rules.parse(row.rules) }
      : { ruleSetId, piecework: rulebook.piecework.rules.parse(row.rules) },
  )
  const following = months[months.indexOf(month) + 1]
  const next = following === undefined ? null : { month: following, after: null }
  return { cases, next, done: 1, total: months.length }
}
