import {
  DeedView,
  idOf,
  RewardApproval,
  RewardProposal,
  RewardRefusal,
  SuggestionAssessment,
  SuggestionEffect,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, change } from '../platform/openapi'
import type { AppEnv, Scope } from '../scope'
import { approveReward, turnDownReward } from './approve-reward'
import { assessSuggestion, confirmEffect } from './assess-suggestion'
import { proposeReward } from './propose-reward'
import { readDeed } from './read-deed'

/** What is decided about a deed: below /v1/deeds/{deedId}. */
export const deedTurnRoutes = newArea()

const DEED = { deedId: idOf('deed') }

const said = answers(200, DeedView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'rules_incomplete',
  'stale_version',
  'version_required',
])

const assess = createRoute({
  method: 'post',
  path: '/deeds/{deedId}/assessment',
  operationId: 'assessSuggestion',
  summary: '评审建议 · Adopt a suggestion or decline it',
  ...needs('deed.assess'),
  ...at(DEED, change(SuggestionAssessment)),
  responses: said,
})
deedTurnRoutes.openapi(assess, async (c) =>
  c.json(await turned(c, c.req.valid('param').deedId, assessSuggestion, c.req.valid('json')), 200),
)

const confirm = createRoute({
  method: 'post',
  path: '/deeds/{deedId}/effect',
  operationId: 'confirmSuggestionEffect',
  summary: '确认建议的效果 · Confirm that a suggestion works',
  ...needs('deed.assess'),
  ...at(DEED, change(SuggestionEffect)),
  responses: said,
})
deedTurnRoutes.openapi(confirm, async (c) =>
  c.json(await turned(c, c.req.valid('param').deedId, confirmEffect, c.req.valid('json')), 200),
)

const propose = createRoute({
  method: 'post',
  path: '/deeds/{deedId}/reward',
  operationId: 'proposeReward',
  summary: '提出奖励 · Propose a reward',
  ...needs('deed.assess'),
  ...at(DEED, change(RewardProposal)),
  responses: said,
})
deedTurnRoutes.openapi(propose, async (c) =>
  c.json(await turned(c, c.req.valid('param').deedId, proposeReward, c.req.valid('json')), 200),
)

const approve = createRoute({
  method: 'post',
  path: '/deeds/{deedId}/reward-approvals',
  operationId: 'approveReward',
  summary: '批准奖励 · Approve a reward for a post',
  description:
    '最后一个岗位批准时，奖金同时记入所定月份的工资。 With the last approval every share becomes a reward of that month’s pay, in the same transaction.',
  ...needs('deed.approve'),
  ...at(DEED, change(RewardApproval)),
  responses: said,
})
deedTurnRoutes.openapi(approve, async (c) =>
  c.json(await turned(c, c.req.valid('param').deedId, approveReward, c.req.valid('json')), 200),
)

const turnDown = createRoute({
  method: 'post',
  path: '/deeds/{deedId}/reward-refusal',
  operationId: 'turnDownReward',
  summary: '不批准奖励 · Turn a reward down for a post',
  ...needs('deed.approve'),
  ...at(DEED, change(RewardRefusal)),
  responses: said,
})
deedTurnRoutes.openapi(turnDown, async (c) =>
  c.json(await turned(c, c.req.valid('param').deedId, turnDownReward, c.req.valid('json')), 200),
)

type Turn<Wish> = (scope: Scope, id: string, basedOn: number, wish: Wish) => Promise<DeedView>

/** Takes a turn, once, and shows the reader how the deed stands now. */
async function turned<Wish>(
  c: Context<AppEnv>,
  id: string,
  take: Turn<Wish>,
  wish: Wish,
): Promise<DeedView> {
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => take(scope, id, versionFrom(c), wish),
    () => readDeed(scope, id),
  )
  showVersion(c, view.version)
  return view
}
