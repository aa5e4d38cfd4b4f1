import type { PersonView } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Member } from './member-store'

/** A person as those who may see people see them. */
export const personView = (member: Member): PersonView => ({
  id: member.personId,
  name: member.name,
  // What stands there of someone whose address was removed is no address.
  email: member.peopleRemovedAtMs === null ? member.email : '',
  role: member.role,
  language: member.language,
  active: member.active,
  customerId: member.customerId,
  version: member.version,
})

export async function readPerson(scope: Scope, personId: string): Promise<PersonView> {
  const person = await scope.people.read(personId)
  if (!person) throw new Problem('not_found')
  return personView(person)
}
