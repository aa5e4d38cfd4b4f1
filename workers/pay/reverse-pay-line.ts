import type { LineReversal, PayLineView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { sayingWhoWasFaster } from '../people/as-read'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { payLineView } from './add-pay-line'
import { mustFitWithout } from './fit-month'
import { sayingMonthIsPaid } from './saying-month-is-paid'

/**
 * Takes a reward or a penalty back while its month is not approved, with a reason: it stays on
 * record and pays nothing. Nobody takes back their own, and whoever did does not approve the month.
 * What settles a trip, was given by an award or for a deed, or was taken by a case or for lateness is
 * not taken back by itself: the record that it is of would go on saying that it was paid. Nor is a
 * reward without which the month could not carry its penalties.
 */
export async function reversePayLine(
  scope: Scope,
  id: string,
  { reason }: LineReversal,
): Promise<PayLineView> {
  const line = await scope.pay.readLine(id)
  if (!line) throw new Problem('not_found')
  if (line.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  if (line.reversedAtMs !== null) throw new Problem('wrong_state', { detail: alreadyBack })
  if (line.settles) throw new Problem('wrong_state', { detail: settlesTrip(line.reason) })
  const record = line.givenBy ?? line.takenBy
  if (record) throw new Problem('wrong_state', { detail: OF_RECORD[record](line.reason) })
  const { month } = line
  const reversal = {
    lineId: id,
    month,
    reason,
    reversedBy: scope.personId,
    reversedByName: scope.personName,
    reversedAtMs: scope.now,
  }
  const fits = await mustFitWithout(scope, line)
  const reverse = () =>
    scope.shard.batch([
      scope.projects.monthIsOpen(month),
      ...fits,
      scope.pay.reverseLine(reversal),
      auditEntry(scope, 'pay_line.reversed', id),
    ])
  await sayingWhoWasFaster(() => sayingMonthIsPaid(scope, month, reverse), otherLineMeanwhile)
  return payLineView(
    { ...line, ...reversal, reversalReason: reason, reason: line.reason },
    scope.currency,
  )
}

export async function readPayLine(scope: Scope, id: string): Promise<PayLineView> {
  const line = await scope.pay.readLine(id)
  if (!line) throw new Problem('not_found')
  return payLineView(line, scope.currency)
}

const settlesTrip = (reason: string) =>
  words(
    `“${reason}”来自出差结算，不能单独撤销：出差记录会仍显示已随工资结清。如有多付或少付，请另记一笔奖罚并写明原因。`,
    `“${reason}” comes from a travel settlement and cannot be reversed on its own, as the trip would still show as settled with pay. If the amount was wrong, record a separate reward or penalty and give the reason.`,
  )
/** By the record that gave it, or took it. */
const OF_RECORD = {
  award: (reason: string) =>
    words(
      `“${reason}”是当月评优发的奖，不能单独撤销：评优结果会仍显示已发。如有差错，请另记一笔扣罚并写明原因。`,
      `“${reason}” comes from a monthly award and cannot be reversed on its own, as the award would still show as paid. If it was wrong, record a separate penalty and give the reason.`,
    ),
  deed: (reason: string) =>
    words(
      `“${reason}”是按奖励记录批准的，不能单独撤销：奖励记录会仍显示已发。如有差错，请另记一笔扣罚并写明原因。`,
      `“${reason}” was approved as a reward and cannot be reversed on its own, as the reward record would still show as paid. If it was wrong, record a separate penalty and give the reason.`,
    ),
  case: (reason: string) =>
    words(
      `“${reason}”是违纪案件的处分，不能单独撤销：案件会仍显示已罚款。如有差错，请另记一笔奖励退还并写明原因。`,
      `“${reason}” comes from a disciplinary case and cannot be reversed on its own, as the case would still show the fine. If it was wrong, record a separate reward to refund it and give the reason.`,
    ),
  lateness: (reason: string) =>
    words(
      `“${reason}”是按考勤扣的，不能单独撤销：考勤月报会仍显示已扣。如有差错，请另记一笔奖励退还并写明原因。`,
      `“${reason}” was deducted for attendance and cannot be reversed on its own, as the monthly attendance would still show it. If it was wrong, record a separate reward to refund it and give the reason.`,
    ),
}
const notOneself = words(
  '不能撤销自己的奖罚，请由另一人撤销。',
  'You cannot reverse your own reward or penalty; someone else has to.',
)
const otherLineMeanwhile = words(
  '此人当月的奖罚刚刚有变动。请刷新，核对后再撤销。',
  'A reward or penalty for this person’s month has just been recorded or reversed. Reload, check it, and reverse it then.',
)
const alreadyBack = words('这笔奖罚已经撤销。', 'It has already been reversed.')
