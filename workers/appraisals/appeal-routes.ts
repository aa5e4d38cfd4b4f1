import { AppealVerdict, AppraisalView, idOf, NewAppeal } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, change } from '../platform/openapi'
import { acknowledgeResult, appealResult, withdrawAppeal } from './answer-result'
import { judgeAppeal } from './judge-appeal'
import { readAppraisal } from './read-appraisal'

/** What is said of a completed sheet: below /v1/appraisals/{appraisalId}. */
export const appealRoutes = newArea()

const SHEET = { appraisalId: idOf('appraisal') }

const PROBLEMS = [
  'not_found',
  'not_allowed',
  'wrong_state',
  'rules_incomplete',
  'unacceptable',
  'stale_version',
  'version_required',
] as const

const acknowledge = createRoute({
  method: 'post',
  path: '/appraisals/{appraisalId}/acknowledgement',
  operationId: 'acknowledgeAppraisal',
  summary: '确认阅知本人的考核结果 · Acknowledge the result of one’s own sheet',
  ...needs('appraisal.read'),
  ...at(SHEET, bareChange()),
  responses: answers(200, AppraisalView, [...PROBLEMS]),
})
appealRoutes.openapi(acknowledge, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const view = await carriedOutOnce(
    c.var.scope,
    () => acknowledgeResult(c.var.scope, appraisalId, versionFrom(c)),
    () => readAppraisal(c.var.scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const appeal = createRoute({
  method: 'post',
  path: '/appraisals/{appraisalId}/appeal',
  operationId: 'appealAppraisal',
  summary: '对本人的考核结果申诉 · Appeal against the result of one’s own sheet',
  ...needs('appraisal.read'),
  ...at(SHEET, change(NewAppeal)),
  responses: answers(200, AppraisalView, [...PROBLEMS]),
})
appealRoutes.openapi(appeal, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => appealResult(c.var.scope, appraisalId, versionFrom(c), wish),
    () => readAppraisal(c.var.scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const withdraw = createRoute({
  method: 'post',
  path: '/appraisals/{appraisalId}/appeal/withdrawal',
  operationId: 'withdrawAppeal',
  summary: '撤回申诉 · Take one’s appeal back',
  ...needs('appraisal.read'),
  ...at(SHEET, bareChange()),
  responses: answers(200, AppraisalView, [...PROBLEMS]),
})
appealRoutes.openapi(withdraw, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const view = await carriedOutOnce(
    c.var.scope,
    () => withdrawAppeal(c.var.scope, appraisalId, versionFrom(c)),
    () => readAppraisal(c.var.scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const judge = createRoute({
  method: 'post',
  path: '/appraisals/{appraisalId}/appeal/verdicts',
  operationId: 'judgeAppeal',
  summary: '裁定申诉 · Have one’s say on an appeal',
  ...needs('appraisal.hear_appeal'),
  ...at(SHEET, change(AppealVerdict)),
  responses: answers(200, AppraisalView, [...PROBLEMS]),
})
appealRoutes.openapi(judge, async (c) => {
  const { appraisalId } = c.req.valid('param')
  const verdict = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => judgeAppeal(c.var.scope, appraisalId, versionFrom(c), verdict),
    () => readAppraisal(c.var.scope, appraisalId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
