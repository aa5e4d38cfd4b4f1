import {
  DiffView,
  DraftChecks,
  DraftDiffView,
  DraftTrialView,
  FactsFormView,
  idOf,
  RebasedDraft,
  TryOut,
  wholeInAddress,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, path, query } from '../../platform/openapi'
import { draftFactsForm } from '../facts-form'
import { draftDiff, regulationDiff, ruleSetDiff } from './diff-versions'
import { checkDraft } from './draft-checks'
import { rebasedDraft } from './rebase-draft'
import { tryDraft } from './try-draft'

/** What is seen in a draft before it is judged, and how versions differ. */
export const checkRoutes = newArea()

const versionNumber = wholeInAddress(1).optional()
const span = query(z.object({ from: versionNumber, to: versionNumber }))
const SPAN =
  '不写版本时比较最新版与其前一版。 Without versions, the newest is compared with the one before.'

const checks = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/drafts/{draftId}/checks',
  operationId: 'checkDraft',
  summary: '发布前检查 · What the system sees in a draft',
  request: path({ draftId: idOf('draft') }),
  responses: answers(200, DraftChecks, ['not_found']),
})
checkRoutes.openapi(checks, async (c) =>
  c.json(await checkDraft(c.var.scope, c.req.valid('param').draftId), 200),
)

const facts = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/drafts/{draftId}/facts-form',
  operationId: 'readDraftFactsForm',
  summary: '用草案试算要填什么 · What trying a draft asks for',
  request: path({ draftId: idOf('draft') }),
  responses: answers(200, FactsFormView, ['not_found', 'wrong_state']),
})
checkRoutes.openapi(facts, async (c) =>
  c.json(await draftFactsForm(c.var.scope, c.req.valid('param').draftId), 200),
)

const trial = createRoute({
  ...needs('rulebook.read'),
  method: 'post',
  path: '/drafts/{draftId}/trial',
  operationId: 'tryDraft',
  summary: '用草案试算 · Try a draft on given facts',
  ...at({ draftId: idOf('draft') }, body(TryOut)),
  responses: answers(200, DraftTrialView, ['not_found', 'unacceptable', 'wrong_state']),
})
checkRoutes.openapi(trial, async (c) =>
  c.json(await tryDraft(c.var.scope, c.req.valid('param').draftId, c.req.valid('json').facts), 200),
)

const ofDraft = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/drafts/{draftId}/diff',
  operationId: 'diffDraft',
  summary: '草案改了什么 · What a draft changes',
  request: path({ draftId: idOf('draft') }),
  responses: answers(200, DraftDiffView, ['not_found']),
})
checkRoutes.openapi(ofDraft, async (c) =>
  c.json(await draftDiff(c.var.scope, c.req.valid('param').draftId), 200),
)

const rebase = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/drafts/{draftId}/rebase',
  operationId: 'rebaseDraft',
  summary: '草案合并到最新版的样子 · A draft on the newest version',
  request: path({ draftId: idOf('draft') }),
  responses: answers(200, RebasedDraft, ['not_found']),
})
checkRoutes.openapi(rebase, async (c) =>
  c.json(await rebasedDraft(c.var.scope, c.req.valid('param').draftId), 200),
)

const ofRuleSet = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/rule-sets/{ruleSetId}/diff',
  operationId: 'diffRuleSet',
  summary: '规则两个版本的差别 · How two versions of a rule set differ',
  description: SPAN,
  request: { ...path({ ruleSetId: idOf('rule_set') }), ...span },
  responses: answers(200, DiffView, ['not_found']),
})
checkRoutes.openapi(ofRuleSet, async (c) =>
  c.json(await ruleSetDiff(c.var.scope, c.req.valid('param').ruleSetId, c.req.valid('query')), 200),
)

const ofRegulation = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/regulations/{regulationId}/diff',
  operationId: 'diffRegulation',
  summary: '条文两个版本的差别 · How two versions of a text differ',
  description: SPAN,
  request: { ...path({ regulationId: idOf('regulation') }), ...span },
  responses: answers(200, DiffView, ['not_found']),
})
checkRoutes.openapi(ofRegulation, async (c) =>
  c.json(
    await regulationDiff(c.var.scope, c.req.valid('param').regulationId, c.req.valid('query')),
    200,
  ),
)
