import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'

/** Says why nothing more of a month can be written down, or taken back, where its pay is approved. */
export const sayingMonthIsPaid = <Done>(
  scope: Scope,
  month: string,
  write: () => Promise<Done>,
  why = isPaid,
): Promise<Done> =>
  saying(
    {
      wrong_state: async ({ details }) =>
        !details.detail && (await scope.pay.isMonthPaid(month))
          ? new Problem('wrong_state', { detail: why(month) })
          : undefined,
    },
    write,
  )

const isPaid = (month: string) => {
  const { zh, en } = named(month)
  return words(
    `${zh}的工资已批准，不能再登记或核实这个月的。请记入以后的月份，或先由工资核算更正这个月。`,
    `The pay of ${en} is approved: nothing more of it is recorded or verified. Put it into a later month, or have ${en} corrected first.`,
  )
}

/** Why what was verified of a month stays: its pay rests on it. */
export const staysAsPaid = (month: string) => {
  const { zh, en } = named(month)
  return words(
    `${zh}的工资已批准，其中计入了这一份，不能撤回。确须撤回的，请先由工资核算更正这个月，更正期间可以撤回。`,
    `The pay of ${en} is approved and rests on it: it cannot be taken back. Have ${en} corrected first; while it is being corrected, it can be.`,
  )
}

/** A month as it is spoken of: `2026-10` is 2026 年 10 月. */
const named = (month: string) => {
  const [year = '', number = ''] = month.split('-')
  const inEnglish = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
  return words(
    `${year} 年 ${Number(number)} 月`,
    `${inEnglish.format(Date.parse(`${month}-01`))} ${year}`,
  )
}
