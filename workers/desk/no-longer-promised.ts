import { zoneOf } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { ReadVersion } from './rule-shelf'

/**
 * Why a ticket that was opened under repealed rules is promised nothing. Customers read this too:
 * who repealed them, and for which reason, is for staff to look up.
 */
export function noLongerPromised(
  { ref: { title, validFromMs, ruleSetId } }: ReadVersion,
  calendar: ReadVersion,
): Refusal {
  const { timezone } = calendar.rules as { timezone: string }
  const offsetMs = zoneOf(timezone).offsetAt(validFromMs)
  const day = new Date(validFromMs + offsetMs).toISOString().slice(0, 10)
  return {
    code: 'repealed',
    message: words(
      `“${title.zh}”已于 ${day} 废止，此后的工单不再承诺时限。`,
      `“${title.en}” was repealed on ${day}: tickets opened since are promised no times.`,
    ),
    details: { on: new Date(validFromMs).toISOString(), ruleSetId },
  }
}
