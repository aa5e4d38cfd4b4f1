import type { EmploymentView, NewEmployment } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { employmentView } from './employment-store'

/** Records what a person is employed as from a day on. A confirmed person has a level (R19.13). */
export async function addEmployment(
  scope: Scope,
  personId: string,
  wish: NewEmployment,
): Promise<EmploymentView> {
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
  await scope.people.employ(employment, [auditEntry(scope, 'employment.added', personId)])
  return employmentView({ ...employment, companyId: scope.companyId, version: 1 })
}
