import {
  DeedQuery,
  DeedRow,
  DeedView,
  idOf,
  NewDeed,
  NewSuggestion,
  pageOf,
  RewardRulesView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import { deedRow } from './deed-view'
import { makeSuggestion, recordDeed } from './make-deed'
import { readDeed } from './read-deed'
import { rewardsKnown } from './rules'

/** /v1/suggestions and /v1/deeds: what people suggest and do that deserves a reward. */
export const rewardRoutes = newArea()

const known = createRoute({
  method: 'get',
  path: '/reward-rules',
  operationId: 'readRewardRules',
  summary: '制度列出的奖励 · Rewards that the rules name',
  ...needs('deed.read'),
  responses: answers(200, RewardRulesView, []),
})
rewardRoutes.openapi(known, async (c) => c.json(await rewardsKnown(c.var.scope), 200))

const list = createRoute({
  method: 'get',
  path: '/deeds',
  operationId: 'listDeeds',
  summary: '建议与事迹 · Suggestions, and what people did besides',
  description:
    'of=mine 本人的；shown 公司内公开的；all 全部，须有评审权限。 Those of the reader, those that everyone may read, or all for who assesses them.',
  ...needs('deed.read'),
  request: query(DeedQuery),
  responses: answers(200, pageOf(DeedRow), ['unacceptable', 'not_allowed']),
})
rewardRoutes.openapi(list, async (c) => {
  const { limit, cursor, of } = c.req.valid('query')
  const { rewards, may, personId } = c.var.scope
  if (of === 'all' && !may('deed.assess')) throw new Problem('not_allowed')
  const whose = of === 'mine' ? { personId } : of
  const rows = await rewards.list({ of: whose, limit, after: placeOf(cursor, 2) })
  return c.json(
    pageFrom(rows, limit, (row) => [row.madeAtMs, row.id], deedRow),
    200,
  )
})

const suggest = createRoute({
  method: 'post',
  path: '/suggestions',
  operationId: 'makeSuggestion',
  summary: '提合理化建议 · Make a suggestion',
  ...needs('deed.suggest'),
  ...body(NewSuggestion),
  responses: answers(201, DeedView, ['not_found', 'unacceptable']),
})
rewardRoutes.openapi(suggest, async (c) => {
  const view = await makeSuggestion(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const record = createRoute({
  method: 'post',
  path: '/deeds',
  operationId: 'recordDeed',
  summary: '记录他人的事迹 · Record what somebody did',
  ...needs('deed.assess'),
  ...body(NewDeed),
  responses: answers(201, DeedView, ['not_found', 'not_allowed', 'unacceptable']),
})
rewardRoutes.openapi(record, async (c) => {
  const view = await recordDeed(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/deeds/{deedId}',
  operationId: 'readDeed',
  summary: '一条建议或事迹 · A suggestion or a deed',
  ...needs('deed.read'),
  request: path({ deedId: idOf('deed') }),
  responses: answers(200, DeedView, ['not_found']),
})
rewardRoutes.openapi(read, async (c) => {
  const view = await readDeed(c.var.scope, c.req.valid('param').deedId)
  showVersion(c, view.version)
  return c.json(view, 200)
})
