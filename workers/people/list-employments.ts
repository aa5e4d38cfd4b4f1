import type { EmploymentView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { employmentView } from './employment-store'

/** A person's employments, newest first. */
export async function listEmployments(scope: Scope, personId: string): Promise<EmploymentView[]> {
  if (!(await scope.people.read(personId))) throw new Problem('not_found')
  return (await scope.people.employmentsOf(personId)).map(employmentView)
}
