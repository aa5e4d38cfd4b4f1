import type { EmploymentView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { employmentView } from './employment-store'

/** A person's employments, newest first. A level says what someone is paid: a note of it stays. */
export async function listEmployments(scope: Scope, personId: string): Promise<EmploymentView[]> {
  if (!(await scope.people.read(personId))) throw new Problem('not_found')
  const note = auditEntry(scope, 'employments.listed', personId)
  return (await scope.people.employmentsOf(personId, note)).map(employmentView)
}
