import {
  idOf,
  NewPromotion,
  PromotionDecision,
  PromotionQuery,
  PromotionView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { askPromotion, withdrawPromotion } from './ask-promotion'
import { decidePromotion } from './decide-promotion'
import { promotionView } from './growth-view'
import { readPromotion } from './read-growth'

/** /v1/promotions: levels that are asked for, and decided */
export const promotionRoutes = newArea()

const PROMOTION = { promotionId: idOf('promotion') }

const list = createRoute({
  method: 'get',
  path: '/promotions',
  operationId: 'listPromotions',
  summary: '晋级申请 · Levels that were asked for',
  ...needs('growth.read'),
  request: query(PromotionQuery),
  responses: answers(200, pageOf(PromotionView), ['unacceptable']),
})
promotionRoutes.openapi(list, async (c) => {
  const { limit, cursor, state } = c.req.valid('query')
  const { scope } = c.var
  const of = scope.may('growth.read_all') ? undefined : scope.personId
  const rows = await scope.growth.promotions({
    of,
    waiting: state === 'asked',
    limit,
    after: placeOf(cursor, 2),
  })
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [row.askedAtMs, row.id],
      (row) => promotionView(scope, row),
    ),
    200,
  )
})

const ask = createRoute({
  method: 'post',
  path: '/promotions',
  operationId: 'askPromotion',
  summary: '申请高一级别，或为他人提出 · Ask for a level, for oneself or for somebody else',
  description:
    '条件全部满足才能申请；破例只能由他人提出，并写明理由。 Every condition has to be met; an exception is asked for by somebody else, with its reason.',
  ...needs('growth.read'),
  ...body(NewPromotion),
  responses: answers(201, PromotionView, [
    'not_found',
    'not_allowed',
    'already_exists',
    'wrong_state',
    'unacceptable',
    'rules_incomplete',
  ]),
})
promotionRoutes.openapi(ask, async (c) => {
  const view = await askPromotion(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const decide = createRoute({
  method: 'post',
  path: '/promotions/{promotionId}/decision',
  operationId: 'decidePromotion',
  summary: '审批晋级 · Approve a level, or decline it',
  ...needs('promotion.decide'),
  ...at(PROMOTION, change(PromotionDecision)),
  responses: answers(200, PromotionView, [
    'not_found',
    'not_allowed',
    'already_exists',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
    'rules_incomplete',
  ]),
})
promotionRoutes.openapi(decide, async (c) => {
  const { promotionId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => decidePromotion(scope, promotionId, versionFrom(c), c.req.valid('json')),
    () => readPromotion(scope, promotionId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const withdrawal = createRoute({
  method: 'post',
  path: '/promotions/{promotionId}/withdrawal',
  operationId: 'withdrawPromotion',
  summary: '撤回晋级申请 · Take a request for a level back',
  ...needs('growth.read'),
  ...at(PROMOTION, bareChange()),
  responses: answers(200, PromotionView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
promotionRoutes.openapi(withdrawal, async (c) => {
  const { promotionId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => withdrawPromotion(scope, promotionId, versionFrom(c)),
    () => readPromotion(scope, promotionId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
