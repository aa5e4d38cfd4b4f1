import { AwardRow, AwardView, MonthText, NewNomination, PageQuery, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, command, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { awardRow } from './award-view'
import { countAward } from './count-award'
import { nominate } from './nominate'
import { readAward } from './read-award'

/** /v1/awards: nominating, counting and reading. */
export const awardRoutes = newArea()

const MONTH = { month: MonthText }

const list = createRoute({
  method: 'get',
  path: '/awards',
  operationId: 'listAwards',
  summary: '已计票的评优月份 · Months whose award is counted',
  ...needs('award.read'),
  request: query(PageQuery),
  responses: answers(200, pageOf(AwardRow), ['unacceptable']),
})
awardRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const before = placeOf(cursor, 1)?.[0]
  const wish = { limit, before: before === undefined ? undefined : String(before) }
  const rows = await c.var.scope.awards.list(wish)
  return c.json(
    pageFrom(rows, limit, (row) => [row.month], awardRow),
    200,
  )
})

const read = createRoute({
  method: 'get',
  path: '/awards/{month}',
  operationId: 'readAward',
  summary: '一个月的评优 · A month’s award',
  ...needs('award.read'),
  request: path(MONTH),
  responses: answers(200, AwardView, ['not_found', 'rules_incomplete']),
})
awardRoutes.openapi(read, async (c) => {
  const view = await readAward(c.var.scope, c.req.valid('param').month)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const nominating = createRoute({
  method: 'post',
  path: '/awards/{month}/nominations',
  operationId: 'nominateForAward',
  summary: '不记名提名 · Nominate, anonymously and once',
  description:
    '令牌由提名人自己随机生成，不会保存；谁提过名与提名了谁分开存放，截止前密封，计票后销毁。 The token is made up by the voter and not kept. Who has nominated and whom is kept apart, sealed until one no longer nominates, and gone once it is counted.',
  ...needs('award.nominate'),
  ...at(MONTH, body(NewNomination)),
  responses: answers(200, AwardView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
  ]),
})
awardRoutes.openapi(nominating, async (c) => {
  const { month } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => nominate(c.var.scope, month, wish),
    () => readAward(c.var.scope, month),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const count = createRoute({
  method: 'post',
  path: '/awards/{month}/count',
  operationId: 'countAward',
  summary: '计票 · Count a month’s nominations',
  ...needs('award.count'),
  ...at(MONTH, command()),
  responses: answers(200, AwardView, [
    'not_found',
    'wrong_state',
    'stale_version',
    'rules_incomplete',
  ]),
})
awardRoutes.openapi(count, async (c) => {
  const { month } = c.req.valid('param')
  const view = await carriedOutOnce(
    c.var.scope,
    () => countAward(c.var.scope, month),
    () => readAward(c.var.scope, month),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
