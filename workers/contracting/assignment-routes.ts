import {
  CandidateQuery,
  NewWorkAssignment,
  PageQuery,
  pageOf,
  WorkAssignmentView,
  WorkCandidates,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { assignmentView, assignWork } from './assign-work'
import { ownStaff } from './own-staff'

/** /v1/work-candidates, /v1/work-assignments */
export const workAssignmentRoutes = newArea()

const candidates = createRoute({
  method: 'get',
  path: '/work-candidates',
  operationId: 'listWorkCandidates',
  summary: '内部员工能否承担 · Who of the own staff could do a piece of work',
  ...needs('work.assign'),
  request: query(CandidateQuery),
  responses: answers(200, WorkCandidates, ['unacceptable']),
})
workAssignmentRoutes.openapi(candidates, async (c) => {
  const { startOn } = c.req.valid('query')
  const staff = await ownStaff(c.var.scope, startOn)
  return c.json({ startOn, items: staff.map(({ barredBy: _, ...each }) => each) }, 200)
})

const list = createRoute({
  method: 'get',
  path: '/work-assignments',
  operationId: 'listWorkAssignments',
  summary: '分派记录 · To whom work was given',
  ...needs('work.assign'),
  request: query(PageQuery),
  responses: answers(200, pageOf(WorkAssignmentView), ['unacceptable']),
})
workAssignmentRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.contracts.assignments({ limit, after: placeOf(cursor, 2) })
  await scope.shard.batch([auditEntry(scope, 'work_assignments.listed', scope.companyId)])
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.startOn, row.id],
      (row) => assignmentView(scope, row),
    ),
    200,
  )
})

const assign = createRoute({
  method: 'post',
  path: '/work-assignments',
  operationId: 'assignWork',
  summary: '分派工程 · Give a piece of work to somebody',
  description:
    '同等价格内部优先；不按制度或有人可做却派给外部的须写明理由。 Own staff come first at equal price; anything else needs a ground.',
  ...needs('work.assign'),
  ...body(NewWorkAssignment),
  responses: answers(201, WorkAssignmentView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
  ]),
})
workAssignmentRoutes.openapi(assign, async (c) =>
  c.json(await assignWork(c.var.scope, c.req.valid('json')), 201),
)
