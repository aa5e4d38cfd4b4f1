import type { GroupChange, GroupMembership, GroupView, NewGroup } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { carriedOutOnce } from '../platform/carried-out'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { newsOfGroup } from './news'
import { mustWorkTickets } from './works-tickets'

/** Sets up a group. Its leader and deputy need not be among its members. */
export async function addGroup(scope: Scope, wish: NewGroup): Promise<GroupView> {
  await mustBeLed(scope, wish)
  const group: GroupView = {
    id: scope.newId('grp'),
    ...wish,
    members: [],
    active: true,
    version: 1,
  }
  await scope.staffing.addGroup(group, [auditEntry(scope, 'group.added', group.id)])
  await scope.desk.learnStaffing([newsOfGroup(group)])
  return group
}

/** Changes what a group is called and serves, who leads it, or dissolves it. */
export async function changeGroup(
  scope: Scope,
  groupId: string,
  basedOn: number,
  change: GroupChange,
): Promise<GroupView> {
  return changed(scope, groupId, basedOn, 'group.changed', async (group) => {
    const next = { ...group, ...defined(change) }
    await mustBeLed(scope, next)
    return next
  })
}

/** Takes a person into a group, or changes what they are good at there. */
export async function setMembership(
  scope: Scope,
  [groupId, personId]: readonly [string, string],
  basedOn: number,
  { expertise }: GroupMembership,
): Promise<GroupView> {
  return changed(scope, groupId, basedOn, 'group.joined', async (group) => {
    const person = await scope.people.read(personId)
    if (!person) throw new Problem('not_found')
    await mustWorkTickets(scope, { '/personId': personId })
    const others = group.members.filter((member) => member.personId !== personId)
    return { ...group, members: [...others, { personId, expertise }] }
  })
}

export async function endMembership(
  scope: Scope,
  [groupId, personId]: readonly [string, string],
  basedOn: number,
): Promise<GroupView> {
  return changed(scope, groupId, basedOn, 'group.left', async (group) => {
    const members = group.members.filter((member) => member.personId !== personId)
    if (members.length === group.members.length) throw new Problem('not_found')
    return { ...group, members }
  })
}

/** A group after a change. The retry of one whose process died tells the Desk once more. */
async function changed(
  scope: Scope,
  groupId: string,
  basedOn: number,
  action: string,
  change: (group: GroupView) => Promise<GroupView>,
): Promise<GroupView> {
  const found = await scope.staffing.group(groupId)
  if (!found) throw new Problem('not_found')
  const group = await carriedOutOnce(
    scope,
    async () => {
      mustBeVersion(basedOn, found.version)
      const next = { ...(await change(found)), version: found.version + 1 }
      await scope.staffing.saveGroup(next, [auditEntry(scope, action, groupId)])
      return next
    },
    async () => found,
  )
  await scope.desk.learnStaffing([newsOfGroup(group)])
  return group
}

async function mustBeLed(
  scope: Scope,
  { leaderId, deputyId }: Pick<GroupView, 'leaderId' | 'deputyId'>,
): Promise<void> {
  if (leaderId === deputyId)
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '/deputyId',
          code: 'same_person',
          message: words('组长和副组长不能是同一人。', 'Leader and deputy are two people.'),
        },
      ],
    })
  await mustWorkTickets(scope, { '/leaderId': leaderId, '/deputyId': deputyId })
}

const defined = (change: GroupChange): Partial<GroupView> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

/** Refuses, by the place that names them, groups that are not here or were dissolved. */
export async function mustBeGroups(
  scope: Scope,
  named: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(named).length === 0) return
  const groups = await scope.staffing.groups()
  const errors = Object.entries(named)
    .filter(([, id]) => !groups.some((group) => group.id === id && group.active))
    .map(([pointer]) => ({ pointer, code: 'unknown', message: NO_GROUP }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const NO_GROUP = words('没有这个分组。', 'There is no such group.')
