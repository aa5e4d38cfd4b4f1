import {
  AbsenceView,
  DutyChange,
  DutyView,
  idOf,
  NewAbsence,
  NewPair,
  PairView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, path } from '../platform/openapi'
import { absenceView, addAbsence, withdrawAbsence } from './absences'
import { readDuty, setDuty } from './duty'
import { pairHistory, pairView, setPair } from './pairs'

/** /v1/people/{personId}/duty, /v1/absences and /v1/customers/{customerId}/responsible */
export const staffingRoutes = newArea()

const duty = createRoute({
  ...needs('duty.read'),
  method: 'get',
  path: '/people/{personId}/duty',
  operationId: 'readDuty',
  summary: '某人的排班与工作量上限 · When and how much a person works',
  request: path({ personId: idOf('person') }),
  responses: answers(200, DutyView, ['not_found']),
})
staffingRoutes.openapi(duty, async (c) => {
  const view = await readDuty(c.var.scope, c.req.valid('param').personId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const setDutyRoute = createRoute({
  ...needs('duty.change'),
  method: 'put',
  path: '/people/{personId}/duty',
  operationId: 'setDuty',
  summary: '设置排班与工作量上限 · Say when and how much a person works',
  ...at({ personId: idOf('person') }, change(DutyChange)),
  responses: answers(200, DutyView, [
    'not_found',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
staffingRoutes.openapi(setDutyRoute, async (c) => {
  const { personId } = c.req.valid('param')
  const view = await setDuty(c.var.scope, personId, versionFrom(c), c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 200)
})

/** Absences that ended longer ago than this are history. */
const SHOWN_BACK_MS = 31 * 86_400_000

const absences = createRoute({
  ...needs('duty.read'),
  method: 'get',
  path: '/absences',
  operationId: 'listAbsences',
  summary: '离岗与代理，近一个月及以后 · Absences and stand-ins, from a month ago on',
  responses: answers(200, pageOf(AbsenceView)),
})
staffingRoutes.openapi(absences, async (c) => {
  const { scope } = c.var
  const rows = await scope.staffing.absencesAfter(scope.now - SHOWN_BACK_MS)
  const items = rows.map((row) => absenceView(scope, row))
  return c.json({ items, nextCursor: null }, 200)
})

const addAbsenceRoute = createRoute({
  ...needs('absence.record'),
  method: 'post',
  path: '/absences',
  operationId: 'addAbsence',
  summary: '登记离岗与代理人 · Record an absence and who stands in',
  ...body(NewAbsence),
  responses: answers(201, AbsenceView, ['unacceptable', 'already_exists', 'not_allowed']),
})
staffingRoutes.openapi(addAbsenceRoute, async (c) =>
  c.json(await addAbsence(c.var.scope, c.req.valid('json')), 201),
)

const withdrawal = createRoute({
  ...needs('absence.record'),
  method: 'post',
  path: '/absences/{absenceId}/withdrawal',
  operationId: 'withdrawAbsence',
  summary: '撤销离岗 · Take an absence back',
  ...at({ absenceId: idOf('absence') }, bareChange()),
  responses: answers(200, AbsenceView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
staffingRoutes.openapi(withdrawal, async (c) => {
  const { absenceId } = c.req.valid('param')
  return c.json(await withdrawAbsence(c.var.scope, absenceId, versionFrom(c)), 200)
})

const pairs = createRoute({
  ...needs('customer.read'),
  method: 'get',
  path: '/responsible-pairs',
  operationId: 'listPairs',
  summary: '各客户现任第一、第二责任人 · Who answers for each customer now',
  responses: answers(200, pageOf(PairView)),
})
staffingRoutes.openapi(pairs, async (c) => {
  const items = (await c.var.scope.staffing.pairsNow()).map((pair) => pairView(pair))
  return c.json({ items, nextCursor: null }, 200)
})

const history = createRoute({
  ...needs('customer.read'),
  method: 'get',
  path: '/customers/{customerId}/responsible',
  operationId: 'listPairHistory',
  summary: '客户历任责任人 · Everyone who answered for a customer',
  request: path({ customerId: idOf('customer') }),
  responses: answers(200, pageOf(PairView), ['not_found']),
})
staffingRoutes.openapi(history, async (c) => {
  const items = await pairHistory(c.var.scope, c.req.valid('param').customerId)
  return c.json({ items, nextCursor: null }, 200)
})

const setPairRoute = createRoute({
  ...needs('customer.change'),
  method: 'put',
  path: '/customers/{customerId}/responsible',
  operationId: 'setPair',
  summary: '指定第一、第二责任人 · Name the first and second responsible of a customer',
  ...at({ customerId: idOf('customer') }, change(NewPair)),
  responses: answers(200, PairView, [
    'not_found',
    'stale_version',
    'version_required',
    'unacceptable',
  ]),
})
staffingRoutes.openapi(setPairRoute, async (c) => {
  const { customerId } = c.req.valid('param')
  const pair = await setPair(c.var.scope, customerId, versionFrom(c), c.req.valid('json'))
  showVersion(c, pair.version)
  return c.json(pair, 200)
})
