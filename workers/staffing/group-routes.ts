import { GroupChange, GroupMembership, GroupView, idOf, NewGroup, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change } from '../platform/openapi'
import { addGroup, changeGroup, endMembership, setMembership } from './groups'

/** /v1/groups */
export const groupRoutes = newArea()

const list = createRoute({
  ...needs('group.read'),
  method: 'get',
  path: '/groups',
  operationId: 'listGroups',
  summary: '服务分组 · Groups of the service desk',
  responses: answers(200, pageOf(GroupView)),
})
groupRoutes.openapi(list, async (c) =>
  c.json({ items: await c.var.scope.staffing.groups(), nextCursor: null }, 200),
)

const add = createRoute({
  ...needs('group.change'),
  method: 'post',
  path: '/groups',
  operationId: 'addGroup',
  summary: '新建分组 · Set up a group',
  ...body(NewGroup),
  responses: answers(201, GroupView, ['unacceptable', 'already_exists']),
})
groupRoutes.openapi(add, async (c) => c.json(await addGroup(c.var.scope, c.req.valid('json')), 201))

const GROUP_PROBLEMS = ['not_found', 'stale_version', 'version_required', 'unacceptable'] as const

const changeRoute = createRoute({
  ...needs('group.change'),
  method: 'patch',
  path: '/groups/{groupId}',
  operationId: 'changeGroup',
  summary: '修改或解散分组 · Change or dissolve a group',
  ...at({ groupId: idOf('group') }, change(GroupChange)),
  responses: answers(200, GroupView, GROUP_PROBLEMS),
})
groupRoutes.openapi(changeRoute, async (c) => {
  const { groupId } = c.req.valid('param')
  const group = await changeGroup(c.var.scope, groupId, versionFrom(c), c.req.valid('json'))
  showVersion(c, group.version)
  return c.json(group, 200)
})

const membership = { groupId: idOf('group'), personId: idOf('person') }

const join = createRoute({
  ...needs('group.change'),
  method: 'put',
  path: '/groups/{groupId}/members/{personId}',
  operationId: 'setGroupMember',
  summary: '登记组员及专长 · Take someone into a group, with what they are good at',
  ...at(membership, change(GroupMembership)),
  responses: answers(200, GroupView, GROUP_PROBLEMS),
})
groupRoutes.openapi(join, async (c) => {
  const { groupId, personId } = c.req.valid('param')
  const group = await setMembership(
    c.var.scope,
    [groupId, personId],
    versionFrom(c),
    c.req.valid('json'),
  )
  showVersion(c, group.version)
  return c.json(group, 200)
})

const leave = createRoute({
  ...needs('group.change'),
  method: 'delete',
  path: '/groups/{groupId}/members/{personId}',
  operationId: 'removeGroupMember',
  summary: '移出分组 · Take someone out of a group',
  ...at(membership, bareChange()),
  responses: answers(200, GroupView, GROUP_PROBLEMS),
})
groupRoutes.openapi(leave, async (c) => {
  const { groupId, personId } = c.req.valid('param')
  const group = await endMembership(c.var.scope, [groupId, personId], versionFrom(c))
  showVersion(c, group.version)
  return c.json(group, 200)
})
