import { bodyLimit } from 'hono/body-limit'
import { auditRoutes } from './audit/routes'
import { describeApi } from './describe-api'
import { identityRoutes } from './identity/routes'
import { withScope } from './identity/with-scope'
import { peopleRoutes } from './people/routes'
import { answerProblem } from './platform/answer-problem'
import { harden } from './platform/harden'
import { languageOf } from './platform/language'
import { newArea } from './platform/new-area'
import { Problem } from './platform/problem'
import { requestId } from './platform/request-id'

const ONE_MEBIBYTE = 1_048_576

/** The HTTP side, top to bottom: what every request passes, then who answers what. */
export const app = newArea()
app.onError(answerProblem)
app.notFound(() => {
  throw new Problem('not_found')
})
app.use(requestId)
app.use(harden)
app.use(async (c, next) => {
  c.set('language', languageOf(c.req.header('accept-language')))
  await next()
})
app.use('/v1/*', bodyLimit({ maxSize: ONE_MEBIBYTE, onError: tooLarge }))
app.use('/v1/*', withScope)

// One line per area. Each area's routes begin with the path that they are mounted under.
app.route('/v1', identityRoutes)
app.route('/v1', peopleRoutes)
app.route('/v1', auditRoutes)

describeApi(app)

function tooLarge(): never {
  throw new Problem('too_large')
}
