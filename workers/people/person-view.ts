import type { PersonView } from '@bylaw/contract'
import type { Member } from './member-store'

/** A person as those who may see people see them. */
export const personView = (member: Member): PersonView => ({
  id: member.personId,
  name: member.name,
  email: member.email,
  role: member.role,
  language: member.language,
  active: member.active,
  customerId: member.customerId,
  version: member.version,
})
