import { isStaff, type Role } from '@bylaw/contract'
import type { Scope } from '../scope'
import type { FormerRole } from './member-store'

interface Colleague {
  readonly personId: string
  readonly name: string
  readonly role: Role
}

/** Everyone who works here now: active people of the company, without its customers' contacts and who audits. */
export async function listStaff(scope: Scope): Promise<Colleague[]> {
  const rows = await scope.people.allActive()
  return rows
    .filter(({ role }) => isStaff(role))
    .map(({ personId, name, role }) => ({ personId, name, role }))
}

/** Roles of colleagues, present or former, that they no longer have but had after a moment. */
export const listFormerRoles = (scope: Scope, afterMs: number): Promise<FormerRole[]> =>
  scope.people.rolesLostSince(afterMs)
