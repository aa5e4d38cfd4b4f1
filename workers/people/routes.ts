import {
  DateText,
  EmploymentCorrection,
  EmploymentHistory,
  EmploymentView,
  InvitationView,
  idOf,
  NewEmployment,
  NewInvitation,
  PageQuery,
  PersonChange,
  PersonView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, command, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { addEmployment } from './add-employment'
import { changePerson } from './change-person'
import { correctEmployment } from './correct-employment'
import { invitationView, invite } from './invite'
import { listEmployments } from './list-employments'
import { paidElsewhereRoutes } from './paid-elsewhere-routes'
import { personView, readPerson } from './person-view'
import { withdrawInvitation } from './withdraw-invitation'

/** /v1/people and /v1/invitations */
export const peopleRoutes = newArea()
peopleRoutes.route('/', paidElsewhereRoutes)

const list = createRoute({
  ...needs('people.read'),
  method: 'get',
  path: '/people',
  operationId: 'listPeople',
  summary: '人员列表 · List the people of the company',
  request: query(PageQuery),
  responses: answers(200, pageOf(PersonView), ['unacceptable']),
})
peopleRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.people.list(placeOf(cursor, 1), limit + 1)
  return c.json(
    pageFrom(rows, limit, ({ personId }) => [personId], personView),
    200,
  )
})

const changeRoute = createRoute({
  ...needs('people.change'),
  method: 'patch',
  path: '/people/{personId}',
  operationId: 'changePerson',
  summary: '修改人员的姓名、角色或停用 · Change a person’s name or role, or end their access',
  ...at({ personId: idOf('person') }, change(PersonChange)),
  responses: answers(200, PersonView, [
    'not_found',
    'stale_version',
    'version_required',
    'not_allowed',
    'wrong_state',
  ]),
})
peopleRoutes.openapi(changeRoute, async (c) => {
  const { personId } = c.req.valid('param')
  const { scope } = c.var
  const person = await carriedOutOnce(
    scope,
    () => changePerson(scope, personId, versionFrom(c), c.req.valid('json')),
    () => readPerson(scope, personId),
  )
  showVersion(c, person.version)
  return c.json(person, 200)
})

const listInvitations = createRoute({
  ...needs('people.invite'),
  method: 'get',
  path: '/invitations',
  operationId: 'listInvitations',
  summary: '邀请列表 · List invitations',
  request: query(PageQuery),
  responses: answers(200, pageOf(InvitationView), ['unacceptable']),
})
peopleRoutes.openapi(listInvitations, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { people, now } = c.var.scope
  const rows = await people.listInvitations(placeOf(cursor, 2), limit + 1)
  const view = (row: (typeof rows)[number]) => invitationView(row, now)
  return c.json(
    pageFrom(rows, limit, ({ invitedAtMs, id }) => [invitedAtMs, id], view),
    200,
  )
})

const inviteRoute = createRoute({
  ...needs('people.invite'),
  method: 'post',
  path: '/invitations',
  operationId: 'invite',
  summary: '邀请人员加入 · Invite a person',
  ...body(NewInvitation),
  description:
    '链接只在这里显示一次；对方已是客户联系人的，链接发到本人邮箱，不在此显示。 The link is shown here once; that of somebody who is a contact already goes to their own address instead.',
  responses: answers(201, InvitationView, [
    'unacceptable',
    'already_exists',
    'not_allowed',
    'wrong_state',
  ]),
})
peopleRoutes.openapi(inviteRoute, async (c) =>
  c.json(await invite(c.var.scope, c.req.valid('json')), 201),
)

const withdrawal = createRoute({
  ...needs('people.invite'),
  method: 'post',
  path: '/invitations/{invitationId}/withdrawal',
  operationId: 'withdrawInvitation',
  summary: '撤回邀请 · Withdraw an invitation',
  ...at({ invitationId: idOf('invitation') }, command()),
  responses: answers(200, InvitationView, ['not_found', 'not_allowed', 'wrong_state']),
})
peopleRoutes.openapi(withdrawal, async (c) =>
  c.json(await withdrawInvitation(c.var.scope, c.req.valid('param').invitationId), 200),
)

const employments = createRoute({
  ...needs('employment.read'),
  method: 'get',
  path: '/people/{personId}/employments',
  operationId: 'listEmployments',
  summary: '任职记录 · A person’s employments',
  request: path({ personId: idOf('person') }),
  responses: answers(200, EmploymentHistory, ['not_found']),
})
peopleRoutes.openapi(employments, async (c) =>
  c.json(await listEmployments(c.var.scope, c.req.valid('param').personId), 200),
)

const employ = createRoute({
  ...needs('employment.change'),
  method: 'post',
  path: '/people/{personId}/employments',
  operationId: 'addEmployment',
  summary: '登记任职 · Record an employment',
  description:
    '涉及工资已批准的月份时，须先开始更正该月。 Where a month that it counts in is approved, only while a correction of that month is open.',
  ...at({ personId: idOf('person') }, body(NewEmployment)),
  responses: answers(201, EmploymentView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'already_exists',
    'wrong_state',
  ]),
})
peopleRoutes.openapi(employ, async (c) => {
  const { personId } = c.req.valid('param')
  return c.json(await addEmployment(c.var.scope, personId, c.req.valid('json')), 201)
})

const correct = createRoute({
  ...needs('employment.change'),
  method: 'post',
  path: '/people/{personId}/employments/{from}/correction',
  operationId: 'correctEmployment',
  summary: '更正任职记录 · Correct what an employment says, or take it away',
  description:
    '涉及工资已批准的月份时，须先开始更正该月；原来的记录和理由都保留。 Where a month that it counts in is approved, only while a correction of that month is open; what it said, and why that changed, stays on record.',
  ...at({ personId: idOf('person'), from: DateText }, change(EmploymentCorrection)),
  responses: answers(200, EmploymentHistory, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'already_exists',
    'stale_version',
    'version_required',
    'wrong_state',
  ]),
})
peopleRoutes.openapi(correct, async (c) => {
  const { personId, from } = c.req.valid('param')
  const { scope } = c.var
  const history = await carriedOutOnce(
    scope,
    () => correctEmployment(scope, [personId, from], versionFrom(c), c.req.valid('json')),
    () => listEmployments(scope, personId),
  )
  return c.json(history, 200)
})
