import {
  AwardApproval,
  AwardChoice,
  AwardPass,
  AwardToNobody,
  AwardVeto,
  AwardView,
  MonthText,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, change } from '../platform/openapi'
import type { AppEnv, Scope } from '../scope'
import { approveAward, giveToNobody } from './approve-award'
import { readAward } from './read-award'
import { chooseWinners, passAward, vetoNominee } from './review-award'

/** What is said to a counted month by those whom the rules name: below /v1/awards/{month}. */
export const awardReviewRoutes = newArea()

const MONTH = { month: MonthText }

const said = answers(200, AwardView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'rules_incomplete',
  'stale_version',
  'version_required',
])

const choose = createRoute({
  method: 'post',
  path: '/awards/{month}/choice',
  operationId: 'chooseAwardWinners',
  summary: '同票时选定人选 · Say who of those with as many votes wins',
  ...needs('award.review'),
  ...at(MONTH, change(AwardChoice)),
  responses: said,
})
awardReviewRoutes.openapi(choose, async (c) => {
  const { month } = c.req.valid('param')
  return c.json(await answered(c, month, chooseWinners, c.req.valid('json')), 200)
})

const pass = createRoute({
  method: 'post',
  path: '/awards/{month}/passes',
  operationId: 'passAward',
  summary: '审核通过当选名单 · Pass the winners as they stand',
  ...needs('award.review'),
  ...at(MONTH, change(AwardPass)),
  responses: said,
})
awardReviewRoutes.openapi(pass, async (c) => {
  const { month } = c.req.valid('param')
  return c.json(await answered(c, month, passAward, c.req.valid('json')), 200)
})

const veto = createRoute({
  method: 'post',
  path: '/awards/{month}/vetoes',
  operationId: 'vetoAwardNominee',
  summary: '否决一名人选 · Keep a nominee from the award',
  ...needs('award.review'),
  ...at(MONTH, change(AwardVeto)),
  responses: said,
})
awardReviewRoutes.openapi(veto, async (c) => {
  const { month } = c.req.valid('param')
  return c.json(await answered(c, month, vetoNominee, c.req.valid('json')), 200)
})

const approve = createRoute({
  method: 'post',
  path: '/awards/{month}/approval',
  operationId: 'approveAward',
  summary: '批准当选名单 · Approve the winners',
  description:
    '奖金同时记入所选月份的工资。 Each prize becomes a reward of that month’s pay, in the same transaction.',
  ...needs('award.review'),
  ...at(MONTH, change(AwardApproval)),
  responses: said,
})
awardReviewRoutes.openapi(approve, async (c) => {
  const { month } = c.req.valid('param')
  return c.json(await answered(c, month, approveAward, c.req.valid('json')), 200)
})

const toNobody = createRoute({
  method: 'post',
  path: '/awards/{month}/closing',
  operationId: 'giveAwardToNobody',
  summary: '本月不评 · Give the month’s award to nobody',
  ...needs('award.review'),
  ...at(MONTH, change(AwardToNobody)),
  responses: said,
})
awardReviewRoutes.openapi(toNobody, async (c) => {
  const { month } = c.req.valid('param')
  return c.json(await answered(c, month, giveToNobody, c.req.valid('json')), 200)
})

type Saying<Wish> = (scope: Scope, month: string, basedOn: number, wish: Wish) => Promise<AwardView>

/** Says something to a month, once, and shows the reader what it is now. */
async function answered<Wish>(
  c: Context<AppEnv>,
  month: string,
  say: Saying<Wish>,
  wish: Wish,
): Promise<AwardView> {
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => say(scope, month, versionFrom(c), wish),
    () => readAward(scope, month),
  )
  showVersion(c, view.version)
  return view
}
