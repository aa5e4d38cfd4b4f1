import {
  AttendanceMonth,
  AttendanceMonthQuery,
  AttendanceTeam,
  ClockCorrectionQuery,
  ClockCorrectionVerdict,
  ClockCorrectionView,
  ClockingView,
  DayWordView,
  idOf,
  LapseDeduction,
  MonthText,
  NewClockCorrection,
  NewClocking,
  NewDayWord,
  pageOf,
  WorkplaceView,
  WorkplaceWish,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { clockNow, sayOfDay } from './clock'
import {
  askCorrection,
  correctionView,
  decideCorrection,
  viewBy,
  visibleCorrection,
} from './correct-clocking'
import { deductLapses } from './deduct-lapses'
import { readMonth, teamMonth } from './read-month'
import { decidesFor } from './superior'
import { setWorkplace } from './workplace'

/** /v1/clockings, /v1/clock-corrections, /v1/attendance-months: who clocked, and how days stand. */
export const clockRoutes = newArea()

const MONTH = { month: MonthText }
const WRONG = ['unacceptable', 'rules_incomplete'] as const

const month = createRoute({
  method: 'get',
  path: '/attendance-months/{month}',
  operationId: 'readAttendanceMonth',
  summary: '一个人一个月的考勤 · A month of somebody’s, day by day',
  description:
    '本人的；有权查看全部的人可看所有人的。 One’s own, or anybody’s for whoever may read all.',
  ...needs('attendance.read'),
  request: { ...path(MONTH), ...query(AttendanceMonthQuery) },
  responses: answers(200, AttendanceMonth, ['not_found', ...WRONG]),
})
clockRoutes.openapi(month, async (c) => {
  const { personId } = c.req.valid('query')
  return c.json(await readMonth(c.var.scope, c.req.valid('param').month, personId), 200)
})

const team = createRoute({
  method: 'get',
  path: '/attendance-months/{month}/team',
  operationId: 'readAttendanceTeam',
  summary: '团队一个月的考勤 · The month of everybody whom one looks after',
  ...needs('attendance.read_all'),
  request: path(MONTH),
  responses: answers(200, AttendanceTeam, [...WRONG]),
})
clockRoutes.openapi(team, async (c) =>
  c.json(await teamMonth(c.var.scope, c.req.valid('param').month), 200),
)

const deduction = createRoute({
  method: 'post',
  path: '/attendance-months/{month}/deductions',
  operationId: 'deductLapses',
  summary: '迟到早退扣款记入工资 · Take what lateness costs into the month’s pay',
  ...needs('attendance.decide'),
  ...at(MONTH, body(LapseDeduction)),
  responses: answers(200, AttendanceMonth, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'already_exists',
    ...WRONG,
  ]),
})
clockRoutes.openapi(deduction, async (c) => {
  const { scope } = c.var
  const { personId } = c.req.valid('json')
  const { month: which } = c.req.valid('param')
  const view = await carriedOutOnce(
    scope,
    () => deductLapses(scope, which, personId),
    () => readMonth(scope, which, personId),
  )
  return c.json(view, 200)
})

const clock = createRoute({
  method: 'post',
  path: '/clockings',
  operationId: 'clock',
  summary: '打卡 · Clock in or out',
  ...needs('attendance.clock'),
  ...body(NewClocking),
  responses: answers(201, ClockingView, ['wrong_state', ...WRONG]),
})
clockRoutes.openapi(clock, async (c) =>
  c.json(await clockNow(c.var.scope, c.req.valid('json')), 201),
)

const say = createRoute({
  method: 'post',
  path: '/day-words',
  operationId: 'sayOfDay',
  summary: '说明某天在哪里 · Say where one is on a day',
  description: '同一天以最后一次为准。 The last word of a day holds.',
  ...needs('attendance.clock'),
  ...body(NewDayWord),
  responses: answers(201, DayWordView, ['unacceptable']),
})
clockRoutes.openapi(say, async (c) => {
  const { scope } = c.var
  const wish = c.req.valid('json')
  const said = await carriedOutOnce(
    scope,
    () => sayOfDay(scope, wish),
    async () => wish,
  )
  return c.json(said, 201)
})

const corrections = createRoute({
  method: 'get',
  path: '/clock-corrections',
  operationId: 'listClockCorrections',
  summary: '补卡 · Clockings asked for afterwards',
  ...needs('attendance.read'),
  request: query(ClockCorrectionQuery),
  responses: answers(200, pageOf(ClockCorrectionView), ['unacceptable']),
})
clockRoutes.openapi(corrections, async (c) => {
  const { limit, cursor, mine, waiting } = c.req.valid('query')
  const { scope } = c.var
  const isOwn = mine === 'true' || !scope.may('attendance.read_all')
  const [rows, decides] = await Promise.all([
    scope.attendance.corrections({
      personId: isOwn ? scope.personId : undefined,
      waiting: waiting === 'true',
      limit,
      after: placeOf(cursor, 2),
    }),
    decidesFor(scope),
  ])
  return c.json(
    pageFrom(rows, limit, (row) => [row.date, row.id], viewBy(scope, decides)),
    200,
  )
})

const ask = createRoute({
  method: 'post',
  path: '/clock-corrections',
  operationId: 'askClockCorrection',
  summary: '申请补卡 · Ask for a clocking that was forgotten',
  ...needs('attendance.clock'),
  ...body(NewClockCorrection),
  responses: answers(201, ClockCorrectionView, ['unacceptable']),
})
clockRoutes.openapi(ask, async (c) => {
  const view = await askCorrection(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const verdict = createRoute({
  method: 'post',
  path: '/clock-corrections/{clockCorrectionId}/verdict',
  operationId: 'decideClockCorrection',
  summary: '审批补卡 · Decide about a clocking asked for',
  ...needs('leave.decide'),
  ...at({ clockCorrectionId: idOf('clock_correction') }, change(ClockCorrectionVerdict)),
  responses: answers(200, ClockCorrectionView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
clockRoutes.openapi(verdict, async (c) => {
  const { scope } = c.var
  const { clockCorrectionId: id } = c.req.valid('param')
  const view = await carriedOutOnce(
    scope,
    () => decideCorrection(scope, id, versionFrom(c), c.req.valid('json')),
    async () => correctionView(scope, await visibleCorrection(scope, id)),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const workplace = createRoute({
  method: 'put',
  path: '/people/{personId}/workplace',
  operationId: 'setWorkplace',
  summary: '在总部还是外地上班 · Say where somebody works from a day on',
  ...needs('workplace.change'),
  ...at({ personId: idOf('person') }, body(WorkplaceWish)),
  responses: answers(200, WorkplaceView, ['not_found', 'unacceptable']),
})
clockRoutes.openapi(workplace, async (c) => {
  const { personId } = c.req.valid('param')
  return c.json(await setWorkplace(c.var.scope, personId, c.req.valid('json')), 200)
})
