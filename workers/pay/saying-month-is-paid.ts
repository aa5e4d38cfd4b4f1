import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'

/** Says why nothing more of a month can be written down where its pay is approved. */
export const sayingMonthIsPaid = <Done>(
  scope: Scope,
  month: string,
  write: () => Promise<Done>,
): Promise<Done> =>
  saying(
    {
      wrong_state: async ({ details }) =>
        !details.detail && (await scope.pay.isMonthPaid(month))
          ? new Problem('wrong_state', { detail: isPaid(month) })
          : undefined,
    },
    write,
  )

const isPaid = (month: string) =>
  words(
    `${month} 的工资已批准，不能再登记或核实这个月的。请记入以后的月份，或先由工资核算更正 ${month}。`,
    `The pay of ${month} is approved: nothing more of it is recorded or verified. Put it into a later month, or have ${month} corrected first.`,
  )
