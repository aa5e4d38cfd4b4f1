import {
  AppraisalView,
  idOf,
  PageQuery,
  pageOf,
  RatersView,
  RatersWish,
  RatingView,
  RatingWish,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { nameRaters } from './name-raters'
import { openSecondRound } from './open-second-round'
import { rateReview, ratingViews, readRating } from './rate'
import { ratersView } from './raters-view'
import { readAppraisal } from './read-appraisal'

/** Reviews by several groups (R15.2): who rates, and what each is asked for. */
export const reviewRoutes = newArea()

const SHEET = { appraisalId: idOf('appraisal') }
const RATING = { ratingId: idOf('rating') }

const raters = createRoute({
  method: 'get',
  path: '/appraisals/{appraisalId}/raters',
  operationId: 'readRaters',
  summary: '由谁评价 · Who is asked to rate',
  ...needs('appraisal.score'),
  request: path(SHEET),
  responses: answers(200, RatersView, ['not_found', 'not_allowed']),
})
reviewRoutes.openapi(raters, async (c) => {
  const view = await ratersView(c.var.scope, c.req.valid('param').appraisalId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const name = createRoute({
  method: 'put',
  path: '/appraisals/{appraisalId}/raters',
  operationId: 'nameRaters',
  summary: '确定由谁评价 · Say who rates',
  ...needs('appraisal.score'),
  ...at(SHEET, change(RatersWish)),
  responses: answers(200, RatersView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
reviewRoutes.openapi(name, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => nameRaters(scope, appraisalId, versionFrom(c), wish),
    () => ratersView(scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const again = createRoute({
  method: 'post',
  path: '/appraisals/{appraisalId}/second-round',
  operationId: 'openSecondRound',
  summary: '开第二轮，全体重新评分 · Open a second round, in which all rate anew',
  ...needs('appraisal.score'),
  ...at(SHEET, bareChange()),
  responses: answers(200, AppraisalView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
reviewRoutes.openapi(again, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => openSecondRound(scope, appraisalId, versionFrom(c)),
    () => readAppraisal(scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const list = createRoute({
  method: 'get',
  path: '/ratings',
  operationId: 'listRatings',
  summary: '等我评价的人 · Whom I am asked to rate',
  ...needs('appraisal.rate'),
  request: query(PageQuery),
  responses: answers(200, pageOf(RatingView), ['unacceptable']),
})
reviewRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.appraisals.ratingsFor(scope.personId, placeOf(cursor, 2), limit)
  const view = await ratingViews(scope, rows)
  return c.json(
    pageFrom(rows, limit, ({ rater }) => [rater.state, rater.id], view),
    200,
  )
})

const read = createRoute({
  method: 'get',
  path: '/ratings/{ratingId}',
  operationId: 'readRating',
  summary: '一份评价 · What one is asked to rate',
  ...needs('appraisal.rate'),
  request: path(RATING),
  responses: answers(200, RatingView, ['not_found']),
})
reviewRoutes.openapi(read, async (c) => {
  const view = await readRating(c.var.scope, c.req.valid('param').ratingId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const rate = createRoute({
  method: 'put',
  path: '/ratings/{ratingId}',
  operationId: 'rateReview',
  summary: '评分，考核完成前可改 · Give a score; it may be changed until completion',
  ...needs('appraisal.rate'),
  ...at(RATING, change(RatingWish)),
  responses: answers(200, RatingView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
reviewRoutes.openapi(rate, async (c) => {
  const { ratingId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => rateReview(scope, ratingId, versionFrom(c), wish),
    () => readRating(scope, ratingId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
