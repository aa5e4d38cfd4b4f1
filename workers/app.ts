import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { appraisalRoutes } from './appraisals/routes'
import { retentionRoutes } from './archive/routes'
import { attendanceRoutes } from './attendance/routes'
import { auditRoutes } from './audit/routes'
import { awardReviewRoutes } from './awards/review-routes'
import { awardRoutes } from './awards/routes'
import { callRoutes } from './calls/routes'
import { consequenceRoutes } from './consequences/routes'
import { workAssignmentRoutes } from './contracting/assignment-routes'
import { contractRoutes } from './contracting/routes'
import { contractStatementRoutes } from './contracting/statement-routes'
import { assetRoutes } from './customers/asset-routes'
import { customerBookRoutes } from './customers/book-routes'
import { customerRoutes } from './customers/routes'
import { describeApi } from './describe-api'
import { agreementRoutes } from './desk/agreements/routes'
import { assignmentRoutes } from './desk/assignment/routes'
import { ticketDraftRoutes } from './desk/drafts/draft-routes'
import { ticketFileRoutes } from './desk/file-routes'
import { followRoutes } from './desk/following/follow-routes'
import { linkRoutes } from './desk/lifecycle/link-routes'
import { lifecycleRoutes } from './desk/lifecycle/routes'
import { noticeRoutes } from './desk/notices/notice-routes'
import { ticketRoutes } from './desk/routes'
import { presenceRoutes } from './desk/staffing/presence-routes'
import { stepRoutes } from './desk/step-routes'
import { workRoutes } from './desk/work/work-routes'
import { disciplineRoutes } from './discipline/routes'
import { fileRoutes } from './files/routes'
import { publicFormRoutes } from './forms/public-routes'
import { formRoutes } from './forms/routes'
import { goalRoutes } from './growth/goal-routes'
import { promotionRoutes } from './growth/promotion-routes'
import { growthRoutes } from './growth/routes'
import { trainingRoutes } from './growth/training-routes'
import { identityRoutes } from './identity/routes'
import { withScope } from './identity/with-scope'
import { articleRoutes } from './knowledge/routes'
import { ticketArticleRoutes } from './knowledge/ticket-routes'
import { leavingRoutes } from './leaving/routes'
import { leavingTurnRoutes } from './leaving/turn-routes'
import { mailRoutes } from './mail/routes'
import { noticeMailRoutes } from './notices/routes'
import { payRoutes } from './pay/routes'
import { peopleRoutes } from './people/routes'
import { answerProblem } from './platform/answer-problem'
import { commandKey } from './platform/command-key'
import { harden } from './platform/harden'
import { knownQuery } from './platform/known-query'
import { languageOf } from './platform/language'
import { newArea } from './platform/new-area'
import { outside } from './platform/outside'
import { plainJson } from './platform/plain-json'
import { Problem } from './platform/problem'
import { RememberedPaths } from './platform/remembered-paths'
import { requestId } from './platform/request-id'
import { utf8Body } from './platform/utf-8-body'
import { portalRoutes } from './portal/routes'
import { procedureRoutes } from './procedures/procedure-routes'
import { procedureRecordRoutes } from './procedures/routes'
import { crewRoutes } from './projects/crew-routes'
import { projectLifeRoutes } from './projects/life-routes'
import { projectRoutes } from './projects/routes'
import { reportRoutes } from './reports/routes'
import { rewardRoutes } from './rewards/routes'
import { deedTurnRoutes } from './rewards/turn-routes'
import { adoptionRoutes } from './rulebook/adoption/adoption-routes'
import { backTestRoutes } from './rulebook/back-tests/back-test-routes'
import { alongRoutes } from './rulebook/drafts/along-routes'
import { checkRoutes } from './rulebook/drafts/check-routes'
import { draftRoutes } from './rulebook/drafts/draft-routes'
import { exampleRoutes } from './rulebook/examples/example-routes'
import { exchangeRoutes } from './rulebook/exchange/exchange-routes'
import { ownRoutes } from './rulebook/own-routes'
import { repealRoutes } from './rulebook/repeal/repeal-routes'
import { rulebookRoutes } from './rulebook/routes'
import { textRoutes } from './rulebook/texts/text-routes'
import { waitingRoutes } from './rulebook/waiting/waiting-routes'
import { searchRoutes } from './search/routes'
import { groupRoutes } from './staffing/group-routes'
import { staffingRoutes } from './staffing/routes'
import { stoppageRoutes } from './stoppages/routes'
import { surveyRoutes } from './surveys/routes'
import { macroRoutes } from './tools/macro-routes'
import { deskRuleRoutes } from './tools/rule-routes'
import { savedViewRoutes } from './tools/saved-view-routes'
import { ticketStateRoutes } from './tools/state-routes'
import { templateRoutes } from './tools/template-routes'
import { tripRoutes } from './travel/routes'
import { stationRoutes } from './travel/station-routes'
import { tripTurnRoutes } from './travel/turn-routes'
import { announce } from './webhooks/announce'
import { eventRoutes, webhookDeliveryRoutes, webhookEndpointRoutes } from './webhooks/routes'

/** Files are counted as they come, and looked at. */
const FILES = '/v1/files'
/** Other sites may send what their visitors filled in; who is signed in here does not matter. */
const FORMS = '/v1/public-forms/*'
/** What visitors send along is counted and looked at in the same way. */
const FORM_FILES = '/v1/public-forms/*/files'
/** The desk tells its own events. */
const TICKETS = '/v1/tickets/*'
const ONE_MEBIBYTE = 1_048_576
/** All nineteen regulations are 0.7 MB of text; a company may have as many again. */
const WHOLE_RULEBOOK = '/v1/rulebook/import'
const TWO_MEGABYTES = 2_000_000
const MOST_TAKEN_IN = 64_000_000

/** The HTTP side, top to bottom: what every request passes, then who answers what. */
export const app = newArea({ router: new RememberedPaths() })
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
app.use(
  '/v1/*',
  outside(
    [WHOLE_RULEBOOK, FILES, FORM_FILES],
    bodyLimit({ maxSize: ONE_MEBIBYTE, onError: tooLarge }),
  ),
)
app.use(WHOLE_RULEBOOK, bodyLimit({ maxSize: TWO_MEGABYTES, onError: tooLarge }))
app.use('/v1/*', outside([FILES, FORM_FILES], utf8Body))
app.use('/v1/*', plainJson)
app.use('/v1/*', commandKey)
app.use('/v1/*', outside([FORMS], withScope))
app.use('/v1/*', knownQuery(app))

// Whatever a change left in the outbox is handed on; the desk's own events take another way.
app.use('/v1/*', outside([TICKETS], announce))

// One line per area. Each area's routes begin with the path that they are mounted under.
app.route('/v1', identityRoutes)
app.route('/v1', peopleRoutes)
app.route('/v1', auditRoutes)
app.route('/v1', customerRoutes)
app.route('/v1', customerBookRoutes)
app.route('/v1', assetRoutes)
app.route('/v1', groupRoutes)
app.route('/v1', staffingRoutes)
app.route('/v1', presenceRoutes)
app.route('/v1', assignmentRoutes)
app.route('/v1', agreementRoutes)
app.route('/v1', ticketRoutes)
app.route('/v1', stepRoutes)
app.route('/v1', lifecycleRoutes)
app.route('/v1', linkRoutes)
app.route('/v1', followRoutes)
app.route('/v1', ticketDraftRoutes)
app.route('/v1', workRoutes)
app.route('/v1', templateRoutes)
app.route('/v1', macroRoutes)
app.route('/v1', savedViewRoutes)
app.route('/v1', ticketStateRoutes)
app.route('/v1', deskRuleRoutes)
app.route('/v1', fileRoutes)
app.route('/v1', ticketFileRoutes)
app.route('/v1', mailRoutes)
app.route('/v1', formRoutes)
app.route('/v1', publicFormRoutes)
app.route('/v1', portalRoutes)
app.route('/v1', surveyRoutes)
app.route('/v1', callRoutes)
app.route('/v1', noticeRoutes)
app.route('/v1', noticeMailRoutes)
app.route('/v1', retentionRoutes)
app.route('/v1', reportRoutes)
app.route('/v1', searchRoutes)
app.route('/v1', articleRoutes)
app.route('/v1', ticketArticleRoutes)
app.route('/v1', webhookEndpointRoutes)
app.route('/v1', webhookDeliveryRoutes)
app.route('/v1', eventRoutes)
app.route('/v1', adoptionRoutes)
app.route('/v1', rulebookRoutes)
app.route('/v1', waitingRoutes)
app.route('/v1', draftRoutes)
app.route('/v1', textRoutes)
app.route('/v1', exchangeRoutes)
app.route('/v1', checkRoutes)
app.route('/v1', alongRoutes)
app.route('/v1', exampleRoutes)
app.route('/v1', repealRoutes)
app.route('/v1', ownRoutes)
app.route('/v1', backTestRoutes)
app.route('/v1', procedureRoutes)
app.route('/v1', procedureRecordRoutes)
app.route('/v1', projectRoutes)
app.route('/v1', crewRoutes)
app.route('/v1', stationRoutes)
app.route('/v1', projectLifeRoutes)
app.route('/v1', attendanceRoutes)
app.route('/v1', tripRoutes)
app.route('/v1', tripTurnRoutes)
app.route('/v1', appraisalRoutes)
app.route('/v1', disciplineRoutes)
app.route('/v1', consequenceRoutes)
app.route('/v1', rewardRoutes)
app.route('/v1', deedTurnRoutes)
app.route('/v1', leavingRoutes)
app.route('/v1', leavingTurnRoutes)
app.route('/v1', awardRoutes)
app.route('/v1', awardReviewRoutes)
app.route('/v1', contractRoutes)
app.route('/v1', workAssignmentRoutes)
app.route('/v1', contractStatementRoutes)
app.route('/v1', growthRoutes)
app.route('/v1', promotionRoutes)
app.route('/v1', trainingRoutes)
app.route('/v1', goalRoutes)
app.route('/v1', payRoutes)
app.route('/v1', stoppageRoutes)

describeApi(app)

/** Takes in what is still being sent, and lets it go: a caller cut off midway would not see why. */
async function tooLarge({ req }: Context): Promise<never> {
  const { body } = req.raw
  const reader = body && !body.locked ? body.getReader() : undefined
  for (let taken = 0; reader && taken < MOST_TAKEN_IN; ) {
    const { done, value } = await reader.read()
    if (done) break
    taken += value.length
  }
  throw new Problem('too_large')
}
