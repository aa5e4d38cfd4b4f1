import { type GroupView, type NewAppraisal, worksHere } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

/** Whom a sheet is about: a person or a department, for which its leader answers. */
type About = Pick<AppraisalSheet, 'personId' | 'personName' | 'groupId' | 'members'>

/** Whom a new sheet is to be about, if there is such a person or group. */
export async function whomAbout(
  scope: Scope,
  { personId, groupId }: Pick<NewAppraisal, 'personId' | 'groupId'>,
): Promise<About> {
  // Whether there is such a thing comes before whether it is the one that is meant.
  const person = personId === undefined ? undefined : await personKnown(scope, personId)
  const group = groupId === undefined ? undefined : await groupKnown(scope, groupId)
  if (person && !group)
    return { personId: person.personId, personName: person.name, groupId: null, members: null }
  if (group && !person) return department(scope, group)
  throw wrongAt('/personId', ONE_OF_TWO)
}

async function personKnown(scope: Scope, personId: string) {
  const person = await scope.people.read(personId)
  if (!person || !worksHere(person)) throw new Problem('not_found')
  return person
}

async function groupKnown(scope: Scope, groupId: string): Promise<GroupView> {
  const group = await scope.staffing.group(groupId)
  if (!group?.active) throw new Problem('not_found')
  return group
}

async function department(scope: Scope, group: GroupView): Promise<About> {
  const leader = await scope.people.read(group.leaderId)
  if (!leader?.active) throw wrongAt('/groupId', NO_LEADER)
  // Nobody appraises what they answer for.
  if (leader.personId === scope.personId) throw new Problem('not_allowed')
  return {
    personId: leader.personId,
    personName: group.name,
    groupId: group.id,
    members: [...new Set([leader.personId, ...group.members.map((member) => member.personId)])],
  }
}

const wrongAt = (pointer: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'whom_about', message }] })

const ONE_OF_TWO = words(
  '请指明一名人员或一个部门，二者选一。',
  'Name either a person or a department.',
)
const NO_LEADER = words(
  '这个部门的负责人已停用，请先更换负责人。',
  'The leader of this department is not active any more: name another first.',
)
