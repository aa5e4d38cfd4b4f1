import {
  AbsenceCase,
  AbsenceReply,
  AbsenceVerdict,
  idOf,
  NewUnexcusedAbsence,
  pageOf,
  UnexcusedAbsenceQuery,
  UnexcusedAbsenceRow,
  UnexcusedAbsenceView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { turnsOf } from '../platform/turns-of'
import { absenceRowsOf, readAbsence } from './absence-view'
import { clockRoutes } from './clock-routes'
import { decideAbsence, openAbsenceCase, replyToAbsence } from './decide-absence'
import { leaveRoutes } from './leave-routes'
import { proposeAbsence } from './propose-absence'
import { reachRoutes } from './reach-routes'
import { reportRoutes } from './report-routes'

/** /v1/unexcused-absences: days that the rules find an absence, and what came of them. */
export const attendanceRoutes = newArea()
attendanceRoutes.route('/', leaveRoutes)
attendanceRoutes.route('/', clockRoutes)
attendanceRoutes.route('/', reachRoutes)
attendanceRoutes.route('/', reportRoutes)

const ABSENCE = { absenceId: idOf('unexcused_absence') }

const list = createRoute({
  method: 'get',
  path: '/unexcused-absences',
  operationId: 'listUnexcusedAbsences',
  summary: '旷工认定 · Unexcused absences',
  description: '本人的；有权查看全部的人看到所有人的。 One’s own, or everyone’s for who sees all.',
  ...needs('attendance.read'),
  request: query(UnexcusedAbsenceQuery),
  responses: answers(200, pageOf(UnexcusedAbsenceRow), ['unacceptable']),
})
attendanceRoutes.openapi(list, async (c) => {
  const { limit, cursor, mine } = c.req.valid('query')
  const { attendance, may, personId } = c.var.scope
  const isOwn = mine === 'true' || !may('attendance.read_all')
  const rows = await attendance.list({
    personId: isOwn ? personId : undefined,
    limit,
    after: placeOf(cursor, 2),
  })
  const rowOf = await absenceRowsOf(c.var.scope, rows)
  return c.json(
    pageFrom(rows, limit, (row) => [row.date, row.id], rowOf),
    200,
  )
})

const propose = createRoute({
  method: 'post',
  path: '/unexcused-absences',
  operationId: 'proposeUnexcusedAbsence',
  summary: '提出旷工情形 · Propose that a day was an unexcused absence',
  description:
    '是否出差、日志何时写的、当天怎样联系过，由记录得出；本人可以先答复，之后由另一人认定。 Whether there was a trip, a log and attempts to reach the person is what is on record; the person may answer before somebody else decides.',
  ...needs('attendance.propose'),
  ...body(NewUnexcusedAbsence),
  responses: answers(201, UnexcusedAbsenceView, [
    'not_found',
    'not_allowed',
    'already_exists',
    'stale_version',
    'unacceptable',
    'rules_incomplete',
  ]),
})
attendanceRoutes.openapi(propose, async (c) => {
  const view = await proposeAbsence(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/unexcused-absences/{absenceId}',
  operationId: 'readUnexcusedAbsence',
  summary: '一天的旷工认定 · An unexcused absence',
  ...needs('attendance.read'),
  request: path(ABSENCE),
  responses: answers(200, UnexcusedAbsenceView, ['not_found']),
})
attendanceRoutes.openapi(read, async (c) => {
  const view = await readAbsence(c.var.scope, c.req.valid('param').absenceId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const CHANGED = answers(200, UnexcusedAbsenceView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'rules_incomplete',
  'stale_version',
  'version_required',
])

const turn = turnsOf(readAbsence)

const reply = createRoute({
  method: 'post',
  path: '/unexcused-absences/{absenceId}/reply',
  operationId: 'replyToUnexcusedAbsence',
  summary: '本人答复 · Answer it oneself',
  ...needs('attendance.read'),
  ...at(ABSENCE, change(AbsenceReply)),
  responses: CHANGED,
})
attendanceRoutes.openapi(reply, async (c) => {
  const { absenceId } = c.req.valid('param')
  return c.json(await turn(c, absenceId, replyToAbsence, c.req.valid('json')), 200)
})

const verdict = createRoute({
  method: 'post',
  path: '/unexcused-absences/{absenceId}/verdict',
  operationId: 'decideUnexcusedAbsence',
  summary: '认定算或不算 · Say whether the day counts',
  ...needs('attendance.decide'),
  ...at(ABSENCE, change(AbsenceVerdict)),
  responses: CHANGED,
})
attendanceRoutes.openapi(verdict, async (c) => {
  const { absenceId } = c.req.valid('param')
  return c.json(await turn(c, absenceId, decideAbsence, c.req.valid('json')), 200)
})

const openCase = createRoute({
  method: 'post',
  path: '/unexcused-absences/{absenceId}/case',
  operationId: 'openAbsenceCase',
  summary: '满一周立案 · Open a case for a week of absences',
  ...needs('attendance.decide'),
  ...at(ABSENCE, change(AbsenceCase)),
  responses: CHANGED,
})
attendanceRoutes.openapi(openCase, async (c) => {
  const { absenceId } = c.req.valid('param')
  return c.json(await turn(c, absenceId, openAbsenceCase, c.req.valid('json')), 200)
})
