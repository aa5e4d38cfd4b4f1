import {
  type GivenBackView,
  type GivenBackWithdrawal,
  isStaff,
  type NewGivenBack,
} from '@bylaw/contract'
import { fenFromYuan, type Words, words, yuanFromFen } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import { dateIn, today } from '../platform/today'
import { NOT_WITHDRAWN, withdrawnNow } from '../platform/withdrawal'
import type { Scope } from '../scope'
import type { GivenBack } from './given-back-store'
import { givenBackView, openFen } from './given-back-view'
import { toGiveBack } from './overpaid'
import { slipReader } from './slip-reader'
import type { SlipOfRun } from './store'

/**
 * Records that somebody gave back what was paid to them too much and no later pay takes off, or could so far,
 * all of it or a part: when, how much, and who took it. Only what is still open can be given back, and nobody records or takes their own.
 */
export async function recordGivenBack(
  scope: Scope,
  slipId: string,
  { on, amount, takenById }: NewGivenBack,
): Promise<GivenBackView> {
  const note = auditEntry(scope, 'pay_slip.read', slipId)
  const slip = await scope.pay.readSlip(slipId, slipReader(scope), note)
  if (!slip) throw new Problem('not_found')
  const { personId } = slip
  if ([scope.personId, takenById].includes(personId))
    throw new Problem('not_allowed', { detail: notOneself })
  const id = scope.newId('gvb')
  // The retry of a command that died after writing would find what it gave back no longer open.
  const written = await scope.pay.readGivenBack(id)
  if (written) return givenBackView(scope, written)
  const [taker, owed, given] = await Promise.all([
    scope.people.read(takenById),
    toGiveBack(scope, slip),
    scope.pay.givenBackOf([slipId]),
  ])
  if (!owed) throw new Problem('wrong_state', { detail: nothingOwed })
  if (!taker || !isStaff(taker.role)) throw unfit('/takenById', 'not_found', nobody)
  if (!taker.active) throw unfit('/takenById', 'has_left', gone)
  if (on > today(scope)) throw unfit('/on', 'to_come', notYet)
  const first = await firstPaidOn(scope, slip)
  if (on < first) throw unfit('/on', 'too_early', notBefore(first))
  const fen = fenFromYuan(amount) ?? 0
  if (fen === 0) throw unfit('/amount', 'too_small', nothing)
  const open = openFen(slip, given)
  if (fen > open) throw unfit('/amount', 'too_large', moreThan(open))
  const row: GivenBack = {
    ...{ id, slipId, personId, onDate: on, fen, takenBy: takenById, takenByName: taker.name },
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    ...NOT_WITHDRAWN,
    version: 1,
  }
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.pay.addGivenBack(row),
        scope.pay.mustStillBeOwed(slipId),
        auditEntry(scope, 'given_back.recorded', slipId),
      ]),
    () => scope.pay.readGivenBack(row.id),
  )
  return givenBackView(scope, made ?? row)
}

/** The first day on which somebody can have had what a slip finds was too much: their month was paid then. */
async function firstPaidOn(
  scope: Scope,
  { month, runId }: Pick<SlipOfRun, 'month' | 'runId'>,
): Promise<string> {
  const runs = (await scope.pay.approvedRunsOf(month)).filter(({ id }) => id !== runId)
  const payments = await scope.pay.paymentsOf(runs.map(({ id }) => id))
  const days = runs.map(({ id, approvedAtMs }) => {
    const payment = payments.get(id)
    return (payment?.corrections.at(-1) ?? payment)?.paidOn ?? dateIn(scope.zone, approvedAtMs ?? 0)
  })
  return days.sort()[0] ?? `${month}-01`
}

/** Takes back what was recorded wrongly: it is owed again. Not once later pay took the rest of it off. */
export async function withdrawGivenBack(
  scope: Scope,
  id: string,
  basedOn: number,
  { reason }: GivenBackWithdrawal,
): Promise<GivenBackView> {
  const row = await scope.pay.readGivenBack(id)
  if (!row) throw new Problem('not_found')
  mustBeVersion(basedOn, row.version)
  if (row.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  if (row.withdrawnBy !== null) throw new Problem('wrong_state', { detail: takenBack })
  const turn = withdrawnNow(scope, reason)
  await saying({ wrong_state: counted }, () =>
    scope.shard.batch([
      scope.pay.withdrawGivenBack(id, basedOn, turn),
      scope.shard.mustHaveChanged(),
      scope.pay.mustStillBeOwed(row.slipId),
      auditEntry(scope, 'given_back.withdrawn', row.slipId),
    ]),
  )
  return givenBackView(scope, { ...row, ...turn, version: basedOn + 1 })
}

export async function readGivenBack(scope: Scope, id: string): Promise<GivenBackView> {
  const row = await scope.pay.readGivenBack(id)
  if (!row) throw new Problem('not_found')
  return givenBackView(scope, row)
}

const unfit = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const notOneself = words(
  '退回的多发工资，本人不能登记、收取或撤销，请由另一人办理。',
  'You cannot record, receive or withdraw your own repayment; someone else has to.',
)
const nothingOwed = words(
  '这张工资条没有要退回的多发工资：还没有批准，已经扣回，或以后还有工资可扣。',
  'Nothing on this payslip has to be repaid: it is not approved, has already been deducted, or will be deducted from later pay.',
)
const nobody = words('公司里没有这个人。', 'There is no such person in the company.')
const gone = words(
  '此人的账号已停用：收款人须是在职的人。',
  'This person’s access has ended: the money has to be received by a current employee.',
)
const notBefore = (first: string) =>
  words(
    `不能早于 ${first}：该月工资到那时才发放。`,
    `The date cannot be before ${first}, when that month was paid.`,
  )
const notYet = words('这一天还没有到。', 'That date has not been reached yet.')
const nothing = words('金额必须大于零。', 'The amount must be greater than zero.')
const moreThan = (open: number) =>
  words(
    `还没有退回的只有 ${yuanFromFen(open)} 元。`,
    `Only ${yuanFromFen(open)} yuan is still to be repaid.`,
  )
const counted = words(
  '这笔退回已计入以后的工资或更正，不能再撤销。',
  'Later pay or a correction has already taken it into account, so it can no longer be withdrawn.',
)
const takenBack = words('已经撤销。', 'It has already been withdrawn.')
