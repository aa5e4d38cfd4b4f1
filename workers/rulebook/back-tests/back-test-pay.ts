import { rulebook } from '@bylaw/rulebook'
import { tryMonth } from '../../pay/try-month'
import type { Scope } from '../../scope'
import { monthSlice } from './back-test-months'
import type { Slice } from './back-test-slice'
import type { BackTestRow } from './back-test-table'

/** Some people’s pay as the rules in force then decide it, and with the draft in place of one of them. */
export function paySlice(scope: Scope, row: BackTestRow): Promise<Slice> {
  const { ruleSetId } = row
  const instead =
    row.kind === 'pay'
      ? { ruleSetId, pay: { rules: rulebook.pay.rules.parse(row.rules) } }
      : { ruleSetId, piecework: { rules: rulebook.piecework.rules.parse(row.rules) } }
  return monthSlice(row, (month, after) => tryMonth(scope, month, after, instead))
}
