import { RatingByLink, RatingFormView, RatingLink } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { entranceOf } from '../identity/entrance'
import { open } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body } from '../platform/openapi'
import { rateByLink, readRatingByLink } from './rate-by-link'

/** What a customer does by the link in their mail, without an account. */
export const ratingLinkRoutes = newArea()

const reading = createRoute({
  ...open(),
  method: 'post',
  path: '/rating-links/reading',
  operationId: 'readRatingByLink',
  summary: '用链接打开评价 · Open what one is asked to rate by its link',
  ...body(RatingLink),
  responses: answers(200, RatingFormView, ['not_found', 'unacceptable', 'too_many_requests']),
})
ratingLinkRoutes.openapi(reading, async (c) =>
  c.json(await readRatingByLink(entranceOf(c), c.req.valid('json').token), 200),
)

const rating = createRoute({
  ...open(),
  method: 'post',
  path: '/rating-links/answer',
  operationId: 'rateByLink',
  summary: '用链接评分，考核完成前可改 · Give a score by a link',
  ...body(RatingByLink),
  responses: answers(200, RatingFormView, [
    'not_found',
    'wrong_state',
    'stale_version',
    'unacceptable',
    'too_many_requests',
  ]),
})
ratingLinkRoutes.openapi(rating, async (c) => {
  const { token, version, ...wish } = c.req.valid('json')
  return c.json(await rateByLink(entranceOf(c), token, version, wish), 200)
})
