import type { EmploymentView, NewEmployment } from '@bylaw/contract'
import { daysAfter, fenFromYuan, lastDateOf, type Words, words } from '@bylaw/kernel'
import { MOST_PAY_FEN } from '@bylaw/rules-pay'
import { auditEntry } from '../audit/entry'
import { mustStillStand } from '../growth/must-still-stand'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'
import { sayingWhoWasFaster } from './as-read'
import { type EmployedAs, employedName } from './employed-name'
import { employmentView } from './employment-view'
import { leavesAfter } from './leaves-after'
import { mustEmployNoAuditor } from './no-auditor'

/**
 * Records what a person is employed as from a day on. A confirmed person has a level (R19.13), or a
 * monthly salary that was agreed with them, of which the texts say nothing.
 * Who is confirmed, and who moves up, is so by the rules (R19.13.6, R19.13.8, R19.13.9). Pay follows
 * from it, so nobody records their own, and months whose pay is approved stay as they
 * were paid: an employment begins after them. It ends with a leaving that is on record already.
 */
export async function addEmployment(
  scope: Scope,
  personId: string,
  wish: NewEmployment,
): Promise<EmploymentView> {
  await mustBeOthers(scope, personId)
  const { ground } = wish
  const employed = employedAs(wish)
  const before = await scope.people.employmentsOf(personId)
  const stands = await mustStillStand(scope, { before, come: [employed] }, { personId, ground })
  const employment = {
    ...employed,
    ground: ground ?? null,
    personId,
    recordedAtMs: scope.now,
    recordedBy: scope.personId,
  }
  // An end makes nobody employed who was not.
  const isStaff =
    wish.status === 'left'
      ? []
      : await mustEmployNoAuditor(scope, personId, [...before, employment])
  const ends = await leavesAfter(scope, personId, employment)
  await sayingWhoWasFaster(() =>
    sayingWhy(scope, personId, wish, () =>
      scope.shard.batch([
        auditEntry(scope, 'employment.added', personId),
        ...isStaff,
        ...stands,
        ...scope.people.employ(employment),
        ...ends,
      ]),
    ),
  )
  return employmentView(scope, { ...employment, version: 1 })
}

/** A colleague, present or former, and not the one who records it. */
export async function mustBeOthers(
  scope: Scope,
  personId: string,
  own: Words = notOneself,
): Promise<void> {
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: own })
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
}

/** What an employment says. Only a confirmed person has a level or a salary, and has to have one of them. */
export function employedAs(
  { from, status, level, monthly }: NewEmployment,
  at: '' | '/instead' = '',
) {
  const employed = { fromDate: from, status, level: null, monthlyFen: null }
  if (status !== 'confirmed') {
    if (level !== undefined) throw unfit(`${at}/level`, 'does_not_fit', onlyConfirmed)
    if (monthly !== undefined) throw unfit(`${at}/monthly`, 'does_not_fit', onlyConfirmed)
    return employed
  }
  if (level === undefined && monthly === undefined)
    throw unfit(`${at}/level`, 'required', needsLevel)
  if (level !== undefined && monthly !== undefined)
    throw unfit(`${at}/monthly`, 'does_not_fit', oneOfThem)
  if (level !== undefined) return { ...employed, level }
  const monthlyFen = fenFromYuan(monthly ?? '') ?? 0
  if (monthlyFen === 0) throw unfit(`${at}/monthly`, 'too_small', nothing)
  if (monthlyFen > MOST_PAY_FEN) throw unfit(`${at}/monthly`, 'too_large', tooMuch)
  return { ...employed, monthlyFen }
}

export const unfit = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

/**
 * What is recorded already, or paid already, in words: naming both of two that begin on one day, and the
 * earliest day that no paid month keeps.
 *
 * @param earliest the first day that changes
 */
export function sayingWhy<Done>(
  scope: Scope,
  personId: string,
  wish: NewEmployment,
  write: () => Promise<Done>,
  earliest = wish.from,
): Promise<Done> {
  const whatIsThere = async () => {
    const there = await scope.people.employmentAt(personId, wish.from)
    return there && new Problem('already_exists', { detail: bothFrom(there, employedAs(wish)) })
  }
  const whatIsPaid = async ({ details }: Problem) => {
    const months = details.detail ? [] : await scope.pay.paidMonths(earliest)
    const last = months.at(-1)
    if (last === undefined) return undefined
    return new Problem('wrong_state', { detail: monthsArePaid(months, last) })
  }
  return saying({ wrong_state: whatIsPaid, already_exists: whatIsThere }, write)
}

function bothFrom(there: EmployedAs, wished: EmployedAs): Words {
  const [is, other] = [employedName(there), employedName(wished)]
  return words(
    `${there.fromDate} 起已登记“${is.zh}”，与“${other.zh}”重叠。请更正原来的记录。`,
    `“${is.en}” is on record from ${there.fromDate} already, and “${other.en}” would overlap it. Correct what is there.`,
  )
}

const needsLevel = words(
  '转正人员须填写等级；不按等级计薪的，填写月薪。',
  'A confirmed employee needs a level, or a monthly salary if no level applies.',
)
const oneOfThem = words(
  '等级和月薪只填一项。',
  'Enter either a level or a monthly salary, not both.',
)
const nothing = words('月薪必须大于零。', 'The salary must be greater than zero.')
const tooMuch = words('月薪最多 1,000,000 元。', 'The monthly salary cannot exceed 1,000,000 yuan.')
const onlyConfirmed = words(
  '只有转正人员才有等级或月薪，这里请留空。',
  'Only confirmed employees have a level or a salary; leave it empty.',
)
const monthsArePaid = (months: readonly string[], last: string) => {
  const open = daysAfter(lastDateOf(last), 1)
  return words(
    `${months.join('、')} 的工资已批准。任职最早可从 ${open} 开始；确须从这一天起的，请财务先在工资核算里更正已批准的月份，更正期间即可登记，差额由更正补发或扣回。`,
    `Pay for ${months.join(', ')} is approved. Set the effective date to ${open} or later. If it must take effect on the earlier date, finance first starts a correction of the approved months; it can be recorded while the correction is open, which then pays or deducts the difference.`,
  )
}
const notOneself = words(
  '不能登记自己的任职与等级，请由另一人登记。',
  'You cannot record your own employment or level; someone else has to.',
)
