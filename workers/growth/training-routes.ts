import {
  idOf,
  NewTrainingPlan,
  NewTrainingSession,
  PageQuery,
  pageOf,
  TrainingAnswer,
  TrainingAttendance,
  TrainingCancellation,
  TrainingPlanRow,
  TrainingPlanView,
  TrainingSessionView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { turnsOf } from '../platform/turns-of'
import { answerTraining, cancelTraining, readSession, recordAttendance } from './hold-training'
import { addSession, planTraining, readPlan } from './train'
import { planRow } from './training-view'

/** /v1/training-plans and /v1/training-sessions: what is trained for, on which days, and whom */
export const trainingRoutes = newArea()

const PLAN = { planId: idOf('training_plan') }
const SESSION = { sessionId: idOf('training_session') }
const CHANGED = answers(200, TrainingSessionView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'stale_version',
  'version_required',
])

const list = createRoute({
  method: 'get',
  path: '/training-plans',
  operationId: 'listTrainingPlans',
  summary: '培训计划 · Training plans',
  ...needs('growth.read'),
  request: query(PageQuery),
  responses: answers(200, pageOf(TrainingPlanRow), ['unacceptable']),
})
trainingRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.growth.plans({ limit, after: placeOf(cursor, 2) })
  return c.json(
    pageFrom(rows, limit, (row) => [row.fromDate, row.id], planRow),
    200,
  )
})

const plan = createRoute({
  method: 'post',
  path: '/training-plans',
  operationId: 'planTraining',
  summary: '制定培训计划 · Plan what is trained for',
  ...needs('training.manage'),
  ...body(NewTrainingPlan),
  responses: answers(201, TrainingPlanView, ['unacceptable']),
})
trainingRoutes.openapi(plan, async (c) =>
  c.json(await planTraining(c.var.scope, c.req.valid('json')), 201),
)

const read = createRoute({
  method: 'get',
  path: '/training-plans/{planId}',
  operationId: 'readTrainingPlan',
  summary: '一个培训计划 · A plan with its sessions',
  ...needs('growth.read'),
  request: path(PLAN),
  responses: answers(200, TrainingPlanView, ['not_found']),
})
trainingRoutes.openapi(read, async (c) =>
  c.json(await readPlan(c.var.scope, c.req.valid('param').planId), 200),
)

const add = createRoute({
  method: 'post',
  path: '/training-plans/{planId}/sessions',
  operationId: 'addTrainingSession',
  summary: '安排一场培训 · Add a session, and ask people to it',
  ...needs('training.manage'),
  ...at(PLAN, body(NewTrainingSession)),
  responses: answers(201, TrainingSessionView, ['not_found', 'unacceptable', 'wrong_state']),
})
trainingRoutes.openapi(add, async (c) => {
  const view = await addSession(c.var.scope, c.req.valid('param').planId, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const turn = turnsOf(readSession)

const answer = createRoute({
  method: 'post',
  path: '/training-sessions/{sessionId}/answer',
  operationId: 'answerTraining',
  summary: '答复能否参加 · Say whether one comes',
  ...needs('growth.read'),
  ...at(SESSION, body(TrainingAnswer)),
  responses: answers(200, TrainingSessionView, ['not_found', 'wrong_state', 'unacceptable']),
})
trainingRoutes.openapi(answer, async (c) => {
  const { sessionId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => answerTraining(scope, sessionId, c.req.valid('json')),
    () => readSession(scope, sessionId),
  )
  return c.json(view, 200)
})

const attendance = createRoute({
  method: 'post',
  path: '/training-sessions/{sessionId}/attendance',
  operationId: 'recordTrainingAttendance',
  summary: '登记到场与结果 · Record who was there, and with what result',
  ...needs('training.manage'),
  ...at(SESSION, change(TrainingAttendance)),
  responses: CHANGED,
})
trainingRoutes.openapi(attendance, async (c) => {
  const { sessionId } = c.req.valid('param')
  return c.json(await turn(c, sessionId, recordAttendance, c.req.valid('json')), 200)
})

const cancellation = createRoute({
  method: 'post',
  path: '/training-sessions/{sessionId}/cancellation',
  operationId: 'cancelTraining',
  summary: '取消一场培训 · Cancel a session',
  ...needs('training.manage'),
  ...at(SESSION, change(TrainingCancellation)),
  responses: CHANGED,
})
trainingRoutes.openapi(cancellation, async (c) => {
  const { sessionId } = c.req.valid('param')
  return c.json(await turn(c, sessionId, cancelTraining, c.req.valid('json')), 200)
})
