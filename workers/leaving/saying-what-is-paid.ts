import { daysAfter, lastDateOf, type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'

/** The last day that was said before, and the one that is said now; null where there is none. */
interface Said {
  readonly before: string | null
  readonly lastDay: string | null
}

/**
 * Says which months stand in the way where an employment cannot end in one that is paid, and on which day it
 * can at the earliest. What is refused for another reason says that itself, and keeps it.
 */
export const sayingWhatIsPaid = <Done>(
  scope: { readonly pay: Pick<Scope['pay'], 'paidMonths'> },
  said: Said,
  write: () => Promise<Done>,
): Promise<Done> =>
  saying(
    {
      wrong_state: async ({ details }) =>
        details.detail
          ? undefined
          : new Problem('wrong_state', { detail: monthsArePaid(await paidIn(scope, said), said) }),
    },
    write,
  )

/** The paid months of the days on which somebody is employed by the one word, and not by the other. */
async function paidIn(
  scope: Parameters<typeof sayingWhatIsPaid>[0],
  { before, lastDay }: Said,
): Promise<readonly string[]> {
  const [first, last] = [before, lastDay].filter((day) => day !== null).sort()
  return first === undefined ? [] : scope.pay.paidMonths(daysAfter(first, 1), last)
}

function monthsArePaid(months: readonly string[], said: Said): Words {
  const earliest = earliestEnd(months, said)
  const isOne = months.length === 1
  const [of, which] = isOne ? ['该月', 'that month'] : ['这些月份', 'those months']
  const these = months.length > 0 ? months : null
  const paid = words(
    `${these?.join('、') ?? '这期间'} 的工资已批准。`,
    `Pay for ${these?.join(', ') ?? 'the days in between'} is approved.`,
  )
  const otherwise = earliest
    ? words(
        `最后工作日现在最早可填 ${earliest}；确实更早的，`,
        `The earliest last working day that can be recorded now is ${earliest}. If it was earlier, `,
      )
    : words('', '')
  return words(
    `${paid.zh}${otherwise.zh}请先在工资核算里开始更正${of}，再登记、更正或撤回；差额由更正补发或扣回。`,
    `${paid.en} ${otherwise.en}${earliest ? 'start' : 'Start'} a correction of ${which} first, then record, correct or withdraw it; the correction pays or deducts the difference.`,
  )
}

/** The end of the last paid month, where somebody is to end before it, and does not by what was said before. */
function earliestEnd(months: readonly string[], { before, lastDay }: Said): string | undefined {
  const month = months.at(-1)
  if (month === undefined || lastDay === null) return undefined
  const end = lastDateOf(month)
  return before === null || end < before ? end : undefined
}
