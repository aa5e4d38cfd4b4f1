import type { LeaveChoices } from '@bylaw/contract'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { attendanceRules, decidedBy } from './rules'

/** The kinds of leave that the rules of today name; a Problem with its question while they name none. */
export async function leaveChoices(scope: Scope): Promise<LeaveChoices> {
  const on = today(scope)
  const rules = await attendanceRules(scope, on)
  const kinds = rules.rules.leave?.kinds ?? []
  if (kinds.length === 0) {
    const half = { fromHalf: 'morning', toHalf: 'afternoon' } as const
    await decidedBy(scope, rules, {
      ...{ about: 'leave', kind: 'any', from: on, to: on, workdays: [], ...half },
    })
  }
  return { kinds: [...kinds] }
}
