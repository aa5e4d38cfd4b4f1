import type { Role } from '@bylaw/contract'
import type { Scope } from '../scope'

interface Colleague {
  readonly personId: string
  readonly name: string
  readonly role: Role
}

/** Everyone who works here now: active people of the company, without its customers' contacts. */
export async function listStaff(scope: Scope): Promise<Colleague[]> {
  const rows = await scope.people.allActive()
  return rows
    .filter(({ role }) => role !== 'contact')
    .map(({ personId, name, role }) => ({ personId, name, role }))
}
