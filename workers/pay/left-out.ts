import { monthsAfter, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import type { PeopleWorkedOut } from './work-out-people'

/**
 * Whoever joined the month before after its roster was closed, and is not paid for it yet: this month
 * waits until a correction of that one is approved, so that nobody’s first days are forgotten. Every
 * correction works out all of its month, so that any of them has paid them, or found nothing due.
 */
export async function leftOutBefore(
  scope: Scope,
  month: string,
): Promise<PeopleWorkedOut['blocking']> {
  const before = monthsAfter(`${month}-01`, -1).slice(0, 7)
  const approved = await scope.pay.approvedRunsOf(before)
  const [own, ...corrections] = approved.filter(({ apart }) => apart === 0)
  if (!own || corrections.length > 0 || own.afterRoster.length === 0) return []
  const refusal = leftOut(before, own.id)
  const views = await refusalViews(
    scope,
    own.afterRoster.map(() => ({ refusal, ruleSetId: undefined })),
  )
  return own.afterRoster.flatMap(({ personId, personName }, index) => {
    const view = views[index]
    return view ? [{ personId, personName, refusal: view }] : []
  })
}

/** The month that owes whom a run waits for; undefined where it waits for something else. */
export const leftOutOf = ({
  refusal: { code, details },
}: PeopleWorkedOut['blocking'][number]): string | undefined =>
  code === 'left_out' ? String(details?.['month']) : undefined

const leftOut = (month: string, payRunId: string): Refusal => ({
  code: 'left_out',
  message: words(
    `在 ${month} 名册截止之后入职，${month} 的工资还没有发。请先更正 ${month} 并批准，可随本月一起发放。`,
    `This person joined after the roster cut-off for ${month} and has not been paid for it. Start a correction of ${month} and have it approved first; it can be paid with this month.`,
  ),
  details: { month, payRunId },
})
