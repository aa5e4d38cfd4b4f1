import { isStaff } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { type Employed, employedSince } from './employed-since'
import type { Member } from './member-store'

/**
 * Refuses a record by which somebody who audits would be employed on a day from today on: who looks on is
 * no staff (87). What it says of days before, when they may have worked here, can be put right.
 *
 * @param record what would be on record of them
 * @returns what goes into the batch that writes it: that they are still who was read, else `stale_version`
 */
export async function mustEmployNoAuditor(
  scope: Scope,
  personId: string,
  record: readonly Employed[],
) {
  if (employedSince(record, today(scope)) === undefined) return []
  const person = await scope.people.read(personId)
  if (!person) return []
  if (!isStaff(person.role)) throw new Problem('wrong_state', { detail: notEmployed })
  return [scope.people.isStill(person)]
}

/** Refuses what belongs to pay of somebody who audits, and never worked here. */
export async function mustHaveWorkedHere(
  scope: Scope,
  { personId, role }: Pick<Member, 'personId' | 'role'>,
): Promise<void> {
  if (isStaff(role) || (await scope.people.employmentsOf(personId)).length > 0) return
  throw new Problem('wrong_state', { detail: notPaid })
}

/**
 * Refuses that somebody becomes an auditor who is employed today, or will be.
 *
 * @returns what goes into the batch: that their employments are those that were read, else `stale_version`
 */
export async function mustNotBeEmployed(scope: Scope, personId: string) {
  const record = await scope.people.employmentsOf(personId)
  if (employedSince(record, today(scope)) !== undefined)
    throw new Problem('wrong_state', { detail: isEmployed })
  return [scope.people.employmentsAre(personId, record)]
}

const notStaff = words(
  '审计人员只查阅，不是本公司员工',
  'Auditors only have read access and are not employees',
)
const said = (first: Words): Words =>
  words(`${notStaff.zh}，${first.zh}`, `${notStaff.en}: ${first.en}`)
const notEmployed = said(
  words(
    '不能登记任职。确实在本公司任职的，请先改变其角色。',
    'no employment of theirs is recorded. Give them another role first if they do work here.',
  ),
)
const notPaid = said(
  words(
    '不在本公司发薪，不能登记收款账户和奖罚。确实在本公司任职的，请先改变其角色，再登记任职。',
    'they are not paid here, so that neither an account nor a reward or a penalty is recorded. Give them another role first if they do work here, and record the employment.',
  ),
)
const isEmployed = words(
  '此人现有任职，而审计人员不是本公司员工。请先登记离职，最后工作日过后再改为审计。',
  'This person is employed, and auditors are not employees. Record the end of their employment first, and change the role after their last working day.',
)
