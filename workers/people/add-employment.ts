import type { EmploymentView, NewEmployment } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { employmentView } from './employment-store'

/**
 * Records what a person is employed as from a day on. A confirmed person has a level (R19.13).
 * Pay follows from it, so nobody records their own, and months whose pay is approved stay as they
 * were paid: an employment begins after them.
 */
export async function addEmployment(
  scope: Scope,
  personId: string,
  wish: NewEmployment,
): Promise<EmploymentView> {
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  if (wish.status === 'confirmed' && wish.level === undefined)
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '/level',
          code: 'required',
          message: words('转正人员必须填写等级。', 'A confirmed person needs a level.'),
        },
      ],
    })
  const employment = {
    personId,
    fromDate: wish.from,
    status: wish.status,
    level: wish.level ?? null,
    recordedAtMs: scope.now,
    recordedBy: scope.personId,
  }
  try {
    await scope.people.employ(employment, [auditEntry(scope, 'employment.added', personId)])
  } catch (error) {
    if (error instanceof Problem && error.code === 'wrong_state')
      throw new Problem('wrong_state', { detail: monthIsPaid })
    throw error
  }
  return employmentView({ ...employment, companyId: scope.companyId, version: 1 })
}

const monthIsPaid = words(
  '该日期所在月份或其后月份的工资已批准，任职须从尚未批准的月份开始。',
  'The pay of that month, or of a later one, is approved; let the employment begin after it.',
)

const notOneself = words(
  '不能登记自己的任职与等级，请由另一人登记。',
  'You cannot record your own employment or level; someone else must.',
)
