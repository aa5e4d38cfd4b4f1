import {
  AwayQuery,
  AwayView,
  idOf,
  LeaveChoices,
  LeaveQuery,
  LeaveReturn,
  LeaveRow,
  LeaveVerdict,
  LeaveView,
  LeaveWithdrawal,
  NewLeave,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { turnsOf } from '../platform/turns-of'
import { awayIn } from './away'
import { cutLeaveShort } from './cut-leave-short'
import { decideLeave, withdrawLeave } from './decide-leave'
import { tellDeskOfLeave } from './leave-absence'
import { leaveChoices } from './leave-choices'
import { leaveRow, readLeave, visibleLeave } from './leave-view'
import { requestLeave } from './request-leave'

/** /v1/leave-requests and /v1/away: leave, and who is away. */
export const leaveRoutes = newArea()

const LEAVE = { leaveRequestId: idOf('leave_request') }

const list = createRoute({
  method: 'get',
  path: '/leave-requests',
  operationId: 'listLeaveRequests',
  summary: '请假 · Leave',
  description:
    '本人的；有权查看全部的人看到所有人的，或只看待审批的。 One’s own, or everyone’s for who sees all; or what waits.',
  ...needs('leave.read'),
  request: query(LeaveQuery),
  responses: answers(200, pageOf(LeaveRow), ['unacceptable']),
})
leaveRoutes.openapi(list, async (c) => {
  const { limit, cursor, mine, waiting } = c.req.valid('query')
  const { attendance, may, personId } = c.var.scope
  const isOwn = mine === 'true' || !may('leave.read_all')
  const rows = await attendance.leaves({
    personId: isOwn ? personId : undefined,
    waiting: waiting === 'true',
    limit,
    after: placeOf(cursor, 2),
  })
  return c.json(
    pageFrom(rows, limit, (row) => [row.fromDate, row.id], leaveRow),
    200,
  )
})

const choices = createRoute({
  method: 'get',
  path: '/leave-choices',
  operationId: 'readLeaveChoices',
  summary: '有哪些假 · Kinds of leave to choose from',
  ...needs('leave.request'),
  responses: answers(200, LeaveChoices, ['rules_incomplete']),
})
leaveRoutes.openapi(choices, async (c) => c.json(await leaveChoices(c.var.scope), 200))

const request = createRoute({
  method: 'post',
  path: '/leave-requests',
  operationId: 'requestLeave',
  summary: '请假 · Ask for leave',
  description:
    '占用哪些工作日、怎样发工资由制度决定；批准之前不生效。 Which working days it takes and how they are paid is the rules’ to say; nothing holds before it is approved.',
  ...needs('leave.request'),
  ...body(NewLeave),
  responses: answers(201, LeaveView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'rules_incomplete',
  ]),
})
leaveRoutes.openapi(request, async (c) => {
  const view = await requestLeave(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/leave-requests/{leaveRequestId}',
  operationId: 'readLeaveRequest',
  summary: '一次请假 · Leave that was asked for',
  ...needs('leave.read'),
  request: path(LEAVE),
  responses: answers(200, LeaveView, ['not_found']),
})
leaveRoutes.openapi(read, async (c) => {
  const view = await readLeave(c.var.scope, c.req.valid('param').leaveRequestId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const CHANGED = answers(200, LeaveView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'already_exists',
  'unacceptable',
  'stale_version',
  'version_required',
])

/** A retry of a turn of leave tells the desk again, which may not have heard of it. */
const turn = turnsOf(async (scope, id) => {
  await tellDeskOfLeave(scope, await visibleLeave(scope, id))
  return readLeave(scope, id)
})

const verdict = createRoute({
  method: 'post',
  path: '/leave-requests/{leaveRequestId}/verdict',
  operationId: 'decideLeaveRequest',
  summary: '审批请假 · Approve leave or decline it',
  ...needs('leave.decide'),
  ...at(LEAVE, change(LeaveVerdict)),
  responses: CHANGED,
})
leaveRoutes.openapi(verdict, async (c) =>
  c.json(await turn(c, c.req.valid('param').leaveRequestId, decideLeave, c.req.valid('json')), 200),
)

const withdrawal = createRoute({
  method: 'post',
  path: '/leave-requests/{leaveRequestId}/withdrawal',
  operationId: 'withdrawLeaveRequest',
  summary: '撤回请假 · Take leave back',
  ...needs('leave.request'),
  ...at(LEAVE, change(LeaveWithdrawal)),
  responses: CHANGED,
})
leaveRoutes.openapi(withdrawal, async (c) =>
  c.json(
    await turn(c, c.req.valid('param').leaveRequestId, withdrawLeave, c.req.valid('json')),
    200,
  ),
)

const cutShort = createRoute({
  method: 'post',
  path: '/leave-requests/{leaveRequestId}/return',
  operationId: 'cutLeaveShort',
  summary: '提前返岗销假 · Cut leave short: somebody is back before it ends',
  description:
    '没有休的半天退回；涉及的月份工资已批准的，通知办理工资的人更正。 Half days not taken are given back; whoever prepares pay is told where the month was approved.',
  ...needs('leave.decide'),
  ...at(LEAVE, change(LeaveReturn)),
  responses: CHANGED,
})
leaveRoutes.openapi(cutShort, async (c) =>
  c.json(
    await turn(c, c.req.valid('param').leaveRequestId, cutLeaveShort, c.req.valid('json')),
    200,
  ),
)

const away = createRoute({
  method: 'get',
  path: '/away',
  operationId: 'readAway',
  summary: '一个月里谁不在 · Who is away in a month',
  description: '请假和出差，不说请的是什么假。 Leave and trips; never which kind of leave.',
  ...needs('leave.read'),
  request: query(AwayQuery),
  responses: answers(200, AwayView, ['unacceptable']),
})
leaveRoutes.openapi(away, async (c) =>
  c.json(await awayIn(c.var.scope, c.req.valid('query').month), 200),
)
