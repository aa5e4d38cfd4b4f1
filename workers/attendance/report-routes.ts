import {
  idOf,
  MonthText,
  ReportDutyWish,
  ReportsDue,
  ReportsDueQuery,
  ReportsDueTeam,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, path, query } from '../platform/openapi'
import { nameReportDuty } from './name-report-duty'
import { readReportsDue, teamReports } from './read-reports'

/** /v1/reports-due: which reports people owe, and what came of them. */
export const reportRoutes = newArea()

const MONTH = { month: MonthText }
const WRONG = ['unacceptable', 'rules_incomplete'] as const

const month = createRoute({
  method: 'get',
  path: '/reports-due/{month}',
  operationId: 'readReportsDue',
  summary: '一个人一个月该交的报告 · The reports that somebody owes in a month',
  description:
    '本人的；有权查看全部的人可看所有人的。 One’s own, or anybody’s for whoever may read all.',
  ...needs('attendance.read'),
  request: { ...path(MONTH), ...query(ReportsDueQuery) },
  responses: answers(200, ReportsDue, ['not_found', ...WRONG]),
})
reportRoutes.openapi(month, async (c) => {
  const { personId } = c.req.valid('query')
  return c.json(await readReportsDue(c.var.scope, c.req.valid('param').month, personId), 200)
})

const team = createRoute({
  method: 'get',
  path: '/reports-due/{month}/team',
  operationId: 'readTeamReports',
  summary: '团队一个月的报告 · The reports of everybody whom one looks after',
  ...needs('attendance.read_all'),
  request: path(MONTH),
  responses: answers(200, ReportsDueTeam, [...WRONG]),
})
reportRoutes.openapi(team, async (c) =>
  c.json(await teamReports(c.var.scope, c.req.valid('param').month), 200),
)

const duty = createRoute({
  method: 'put',
  path: '/people/{personId}/report-duties',
  operationId: 'nameReportDuty',
  summary: '谁要交哪种报告 · Say who owes which report from a day on',
  ...needs('workplace.change'),
  ...at({ personId: idOf('person') }, body(ReportDutyWish)),
  responses: answers(200, ReportsDue, ['not_found', ...WRONG]),
})
reportRoutes.openapi(duty, async (c) => {
  const { personId } = c.req.valid('param')
  return c.json(await nameReportDuty(c.var.scope, personId, c.req.valid('json')), 200)
})
