import type { NewPaidElsewhere, PaidElsewhereView, PaidElsewhereWithdrawal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import { NOT_WITHDRAWN, withdrawalView, withdrawnNow } from '../platform/withdrawal'
import type { Scope } from '../scope'
import { mustBeOthers } from './add-employment'
import { type Employed, employedSince } from './employed-since'
import type { PaidElsewhere } from './paid-elsewhere-store'

/**
 * Records that somebody who works here is not paid here, from a day on: an outsider, or whom another
 * company of the group pays. A run does not ask for their employment any more. Nobody says so of
 * themselves, nor of a person of whom an employment holds; one that begins later ends it.
 */
export async function recordPaidElsewhere(
  scope: Scope,
  personId: string,
  { from, reason }: NewPaidElsewhere,
): Promise<PaidElsewhereView> {
  await mustBeOthers(scope, personId, notOneself)
  const id = scope.newId('pel')
  const [person, employments, others] = await Promise.all([
    scope.people.read(personId),
    scope.people.employmentsOf(personId),
    scope.people.paidElsewhereOf(personId),
  ])
  // The retry of a command that died after writing would meet what it wrote itself.
  const written = others.find((each) => each.id === id)
  if (written) return paidElsewhereView(scope, employments, written)
  const employed = employedSince(employments, from)
  if (employed !== undefined) throw new Problem('wrong_state', { detail: isEmployed(employed) })
  const standing = others.find((each) => stands(employments, each))
  if (standing) throw new Problem('already_exists', { detail: isThere(standing.fromDate) })
  const row: PaidElsewhere = {
    ...{ id, personId, personName: person?.name ?? '', fromDate: from, reason },
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    ...NOT_WITHDRAWN,
    version: 1,
  }
  // Where somebody else said so since it was read.
  const made = await saying({ already_exists: isThereByNow }, () =>
    madeOnce(
      () =>
        scope.shard.batch([
          scope.people.employmentsAre(personId, employments),
          scope.people.noOtherPaidElsewhere(personId, others),
          scope.people.addPaidElsewhere(row),
          auditEntry(scope, 'paid_elsewhere.recorded', personId),
        ]),
      () => scope.people.readPaidElsewhere(row.id),
    ),
  )
  return paidElsewhereView(scope, employments, made ?? row)
}

/** Takes one back that should not have been recorded, by somebody else than whom it is of. */
export async function withdrawPaidElsewhere(
  scope: Scope,
  [personId, id]: readonly [string, string],
  basedOn: number,
  { reason }: PaidElsewhereWithdrawal,
): Promise<PaidElsewhereView> {
  await mustBeOthers(scope, personId, notOneself)
  const row = await scope.people.readPaidElsewhere(id)
  if (row?.personId !== personId) throw new Problem('not_found')
  mustBeVersion(basedOn, row.version)
  if (row.withdrawnBy !== null) throw new Problem('wrong_state', { detail: takenBack })
  const turn = withdrawnNow(scope, reason)
  await scope.shard.batch([
    scope.people.withdrawPaidElsewhere(id, basedOn, turn),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'paid_elsewhere.withdrawn', personId),
  ])
  return readPaidElsewhere(scope, [personId, id])
}

export async function readPaidElsewhere(
  scope: Scope,
  [personId, id]: readonly [string, string],
): Promise<PaidElsewhereView> {
  const [row, employments] = await Promise.all([
    scope.people.readPaidElsewhere(id),
    scope.people.employmentsOf(personId),
  ])
  if (row?.personId !== personId) throw new Problem('not_found')
  return paidElsewhereView(scope, employments, row)
}

export const paidElsewhereView = (
  scope: Scope,
  employments: readonly Employed[],
  row: PaidElsewhere,
): PaidElsewhereView => ({
  id: row.id,
  from: row.fromDate,
  reason: row.reason,
  by: row.recordedByName,
  at: new Date(row.recordedAtMs).toISOString(),
  endedOn: row.withdrawnBy === null ? (employedSince(employments, row.fromDate) ?? null) : null,
  withdrawal: withdrawalView(row),
  mayWithdraw:
    row.withdrawnBy === null && scope.may('employment.change') && row.personId !== scope.personId,
  version: row.version,
})

/** Whether a record still says that they are not paid here. */
const stands = (employments: readonly Employed[], row: PaidElsewhere): boolean =>
  row.withdrawnBy === null && employedSince(employments, row.fromDate) === undefined

const isEmployed = (date: string) =>
  words(
    `${date} 起登记有任职：先登记离职或更正任职，再注明不在本公司发薪。`,
    `An employment is on record from ${date}. End or correct it before marking this person as not on this payroll.`,
  )
const isThere = (from: string) =>
  words(`${from} 起已注明不在本公司发薪。`, `Already marked as not on this payroll from ${from}.`)
const isThereByNow = words(
  '刚刚已由他人注明不在本公司发薪。请刷新后核对。',
  'Someone has just marked this person as not on this payroll. Reload and check.',
)
const notOneself = words(
  '不能注明或撤销自己不在本公司发薪，请由另一人办理。',
  'You cannot mark yourself as not on this payroll or withdraw it; someone else has to.',
)
const takenBack = words('已经撤销。', 'It has already been withdrawn.')
