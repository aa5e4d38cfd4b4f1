import type { MeView } from '@bylaw/contract'
import { personView } from '../people/person-view'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { GRANTS, permissionsOf } from './permissions'

/** Who is signed in, where, and what they may do. */
export async function readMe(scope: Scope): Promise<MeView> {
  const member = await scope.people.read(scope.personId)
  if (!member) throw new Problem('not_signed_in')
  return {
    person: personView(member),
    company: {
      id: scope.companyId,
      name: scope.companyName,
      zone: scope.zone,
      language: scope.companyLanguage,
      currency: scope.currency,
    },
    permissions: permissionsOf(scope.role),
    grants: [...GRANTS[scope.role]],
  }
}
