import type { Scope } from '../scope'

/** Everyone who works here now: active people of the company, without its customers' contacts. */
export async function listStaff(scope: Scope): Promise<{ personId: string; name: string }[]> {
  const rows = await scope.people.allActive()
  return rows
    .filter(({ role }) => role !== 'contact')
    .map(({ personId, name }) => ({ personId, name }))
}
