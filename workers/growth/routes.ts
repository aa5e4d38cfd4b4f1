import {
  GrowthRecordTakenBack,
  GrowthRecordView,
  GrowthView,
  idOf,
  NewGrowthRecord,
  PageQuery,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { recordView } from './growth-view'
import { readGrowth } from './read-growth'
import { readRecord, recordGrowth, takeBackRecord } from './record-growth'

/** /v1/people/{personId}/growth and /v1/growth-records: what people have shown, and what comes next */
export const growthRoutes = newArea()

const read = createRoute({
  method: 'get',
  path: '/people/{personId}/growth',
  operationId: 'readGrowth',
  summary: '一个人的成长 · Where a person stands and what the next level takes',
  description:
    '本人的；有权查看全部的人可看所有人的。 One’s own, or anybody’s for whoever may read all.',
  ...needs('growth.read'),
  request: path({ personId: idOf('person') }),
  responses: answers(200, GrowthView, ['not_found']),
})
growthRoutes.openapi(read, async (c) =>
  c.json(await readGrowth(c.var.scope, c.req.valid('param').personId), 200),
)

const runningOut = createRoute({
  method: 'get',
  path: '/growth-records/running-out',
  operationId: 'listRunningOut',
  summary: '证书与资格的有效期 · What runs out, the soonest first',
  ...needs('growth.read_all'),
  request: query(PageQuery),
  responses: answers(200, pageOf(GrowthRecordView), ['unacceptable']),
})
growthRoutes.openapi(runningOut, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.growth.runningOut({ limit, after: placeOf(cursor, 2) })
  const keyOf = ({ until, id }: (typeof rows)[number]) => [until ?? '', id]
  return c.json(
    pageFrom(rows, limit, keyOf, (row) => recordView(scope, row)),
    200,
  )
})

const record = createRoute({
  method: 'post',
  path: '/growth-records',
  operationId: 'recordGrowth',
  summary: '登记考试、考核或证书 · Record a test, an assessment or a certificate',
  ...needs('growth.record'),
  ...body(NewGrowthRecord),
  responses: answers(201, GrowthRecordView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
  ]),
})
growthRoutes.openapi(record, async (c) => {
  const view = await recordGrowth(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const takingBack = createRoute({
  method: 'post',
  path: '/growth-records/{recordId}/withdrawal',
  operationId: 'takeBackGrowthRecord',
  summary: '撤销一条登记 · Say that a record does not count',
  ...needs('growth.record'),
  ...at({ recordId: idOf('growth_record') }, change(GrowthRecordTakenBack)),
  responses: answers(200, GrowthRecordView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
growthRoutes.openapi(takingBack, async (c) => {
  const { recordId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => takeBackRecord(scope, recordId, versionFrom(c), c.req.valid('json')),
    () => readRecord(scope, recordId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
