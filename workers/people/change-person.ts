import type { PersonChange, PersonView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { withdrawals } from './end-access'
import type { Member } from './member-store'
import { mustNotBeEmployed } from './no-auditor'
import { personView } from './person-view'
import { tellDeskOf } from './tell-desk-of'
import { mustBeTheirsToGive } from './theirs-to-give'

/**
 * Changes a person's name or role, or ends their access. Their sessions end with it: the version
 * is raised in the shard and pushed to the Desk before this is answered. Whoever is employed audits nothing (87).
 */
export async function changePerson(
  scope: Scope,
  personId: string,
  basedOn: number,
  change: PersonChange,
): Promise<PersonView> {
  const person = await scope.people.read(personId)
  if (!person) throw new Problem('not_found')
  mustBeVersion(basedOn, person.version)
  mustBeAllowed(scope, person, change)

  const audits = change.role === 'auditor' && person.role !== 'auditor'
  const isNoStaff = audits ? await mustNotBeEmployed(scope, personId) : []
  const changed = await scope.people.change(personId, basedOn, change, [
    ...isNoStaff,
    auditEntry(scope, actionOf(change), personId),
    ...(losesRole(person, change) ? [scope.people.keepFormerRole(person, scope.now)] : []),
    ...(change.active === true ? scope.people.standInBook(personId) : []),
    ...(change.name !== undefined && person.role === 'contact'
      ? [scope.people.callInBook(person, change.name)]
      : []),
    ...(change.active === false ? withdrawals(scope, person) : []),
  ])
  await tellDeskOf(scope, changed)
  return personView(changed ?? person)
}

/**
 * Nobody raises or ends their own access, and everyone changes only people whose role they could
 * give: so nobody can give themselves rights, and a company never loses its last owner.
 */
function mustBeAllowed(scope: Scope, person: Member, change: PersonChange): void {
  const touchesAccess = change.role !== undefined || change.active !== undefined
  if (touchesAccess && person.personId === scope.personId)
    throw new Problem('not_allowed', {
      detail: words('不能修改自己的角色或停用自己。', 'You cannot change your own role or access.'),
    })
  // Correcting the spelling of one's own name touches nobody's access.
  if (person.personId !== scope.personId) mustBeTheirsToGive(scope, person.role)
  if (change.role !== undefined) mustBeTheirsToGive(scope, change.role)
  if (change.active === true && person.peopleRemovedAtMs !== null)
    throw new Problem('wrong_state', {
      detail: words(
        '此人的个人信息已按保存期限删除，请重新邀请。',
        'This person’s data has been removed under the retention rule; send a new invitation.',
      ),
    })
  // A contact belongs to a customer and staff do not: one cannot become the other.
  if (change.role !== undefined && (change.role === 'contact') !== (person.role === 'contact'))
    throw new Problem('wrong_state', {
      detail: words(
        '客户联系人与本公司人员不能互换，请重新邀请。',
        'A customer’s contact cannot become staff, nor staff a contact; send a new invitation.',
      ),
    })
}

const losesRole = (person: Member, { role = person.role, active }: PersonChange): boolean =>
  person.active && (role !== person.role || active === false)

const actionOf = (change: PersonChange): string =>
  change.active === false
    ? 'person.deactivated'
    : change.active === true
      ? 'person.reactivated'
      : change.role === undefined
        ? 'person.changed'
        : 'person.role_changed'
