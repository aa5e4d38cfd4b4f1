import { zoneOf } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'

/** A rule set that decides nothing any more, and since when, by whom. */
export interface Repealed {
  readonly ruleSetId: string
  readonly title: Words
  readonly fromMs: number
  readonly by: string
  readonly reason: string
  /** It was begun and never approved: there has been nothing to repeal. */
  readonly notYet: boolean
}

/** Why a repealed rule set decides nothing: since when, by whom and for which reason. */
export function repealedRefusal(
  { title, fromMs, by, reason, notYet }: Repealed,
  zone: string,
): Refusal {
  if (notYet)
    return {
      code: 'not_in_force',
      message: words(
        `规则“${title.zh}”尚未施行：还没有批准过的版本。`,
        `The rules “${title.en}” are not in force yet: no version of them has been approved.`,
      ),
    }
  const day = new Date(fromMs + zoneOf(zone).offsetAt(fromMs)).toISOString().slice(0, 10)
  return {
    code: 'repealed',
    message: words(
      `规则“${title.zh}”已由${by}于 ${day} 废止，不再据以办理。理由：${reason}`,
      `The rules “${title.en}” were repealed on ${day} by ${by} and decide nothing any more. Reason: ${reason}`,
    ),
    details: { on: new Date(fromMs).toISOString(), by, reason },
  }
}
