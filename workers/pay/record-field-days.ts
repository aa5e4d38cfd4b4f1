import type { FieldDaysCorrection, FieldDaysView, NewFieldDays } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem, type ProblemCode } from '../platform/problem'
import { saying } from '../platform/saying'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { hasBegun, readFieldDays } from './field-days'
import { daysUntil, fieldDaysAsked } from './field-days-asked'
import type { FieldDays } from './field-days-store'
import { sayingMonthIsPaid } from './saying-month-is-paid'

/**
 * Records on how many days of a month somebody was on site, of whom its pay goes by them: a whole number,
 * no more than the days that have come of those which have the allowance. By whoever verifies quantities,
 * never of themselves; while the month is not paid, or is being corrected.
 */
export async function recordFieldDays(
  scope: Scope,
  personId: string,
  { month, days }: NewFieldDays,
): Promise<FieldDaysView> {
  await mustFit(scope, personId, month, days)
  await saying({ already_exists: isThere }, () =>
    written(scope, { personId, month, days, n: 1, reason: null }, 'already_exists'),
  )
  return readFieldDays(scope, personId, month)
}

/** Records another number in the place of one, which stays on record with the reason. */
export async function correctFieldDays(
  scope: Scope,
  [personId, month]: readonly [string, string],
  basedOn: number,
  { days, reason }: FieldDaysCorrection,
): Promise<FieldDaysView> {
  const entries = await scope.pay.fieldDaysOf(month, personId)
  const last = entries.at(-1)
  if (!last) throw new Problem('not_found')
  mustBeVersion(basedOn, last.n)
  await mustFit(scope, personId, month, days)
  if (days === last.days) throw unfit('/days', 'no_change', noChange)
  await written(scope, { personId, month, days, n: last.n + 1, reason }, 'stale_version')
  return readFieldDays(scope, personId, month)
}

/** @param faster what it is where somebody else made that entry meanwhile */
const written = (
  scope: Scope,
  entry: Pick<FieldDays, 'personId' | 'month' | 'days' | 'n' | 'reason'>,
  faster: ProblemCode,
) =>
  sayingMonthIsPaid(scope, entry.month, () =>
    scope.shard.batch([
      scope.projects.monthIsOpen(entry.month),
      scope.pay.fieldDaysAre(entry.month, entry.personId, entry.n - 1, faster),
      scope.pay.addFieldDays({
        ...entry,
        recordedBy: scope.personId,
        recordedByName: scope.personName,
        recordedAtMs: scope.now,
      }),
      auditEntry(scope, 'field_days.recorded', entry.personId),
    ]),
  )

async function mustFit(scope: Scope, personId: string, month: string, days: number): Promise<void> {
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  if (!hasBegun(scope, month)) throw unfit('/month', 'to_come', notBegun)
  const { daysOf } = await fieldDaysAsked(scope, month, personId)
  const counted = daysOf.get(personId)
  if (!counted) throw unfit('/month', 'not_asked', notAsked(person.name, month))
  const most = daysUntil(counted, today(scope))
  if (days > most) throw unfit('/days', 'too_large', tooMany(person.name, month, most))
}

const unfit = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })

const notOneself = words(
  '不能登记自己的野外工作天数，请由另一人登记。',
  'You cannot record your own days on site; someone else has to.',
)
const notBegun = words(
  '这个月还没有开始，不能登记它的野外工作天数。',
  'That month has not begun, so days on site cannot be recorded yet.',
)
const notAsked = (name: string, month: string) =>
  words(
    `${name} ${month} 的工资不按野外工作天数计算，不需要登记。`,
    `${name}’s pay for ${month} does not depend on days on site, so there is nothing to record.`,
  )
const tooMany = (name: string, month: string, most: number) =>
  words(
    `${name} ${month} 到今天为止有野外补助的在职日期只有 ${most} 天。`,
    `So far ${name} has only ${most} days in ${month} with a field allowance.`,
  )
const isThere = words(
  '这个月的野外工作天数已有人登记。请刷新，核对后再更正。',
  'Days on site for that month are already on record. Reload, check them and correct them if needed.',
)
const noChange = words(
  '与已登记的天数相同，没有要更正的内容。',
  'That number is already on record; there is nothing to correct.',
)
