import {
  DraftChange,
  DraftSummary,
  DraftVerdict,
  DraftView,
  idOf,
  LoneSubmission,
  NewPathDraft,
  NewRulesDraft,
  NewTextDraft,
  PageQuery,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { carriedOutOnce } from '../../platform/carried-out'
import { showVersion, versionFrom } from '../../platform/if-match'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, bareChange, change, path, query } from '../../platform/openapi'
import type { AppEnv } from '../../scope'
import { changeDraft, withdrawDraft } from './change-draft'
import { readDraft } from './found-draft'
import { judgeDraft } from './judge-draft'
import { listDrafts } from './list-drafts'
import { startPathDraft } from './path-draft'
import { renewDraft } from './renew-draft'
import { startRulesDraft, startTextDraft } from './start-along'
import { submitDraft } from './submit-draft'

/** /v1/drafts: changes of rule sets and regulations on their way to becoming versions. */
export const draftRoutes = newArea()

const draftId = { draftId: idOf('draft') }
const CHANGE_PROBLEMS = [
  'not_found',
  'wrong_state',
  'unacceptable',
  'stale_version',
  'version_required',
] as const

const list = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/drafts',
  operationId: 'listDrafts',
  summary: '修订草案 · Drafts',
  description:
    '最新的在前；`open` 为未结束的草案。草案的内容见 `GET /v1/drafts/{draftId}`。 Newest first; `open` leaves out what was published or withdrawn. What a draft says is read with `GET /v1/drafts/{draftId}`.',
  request: query(PageQuery.extend({ view: z.enum(['open', 'all']).default('open') })),
  responses: answers(200, pageOf(DraftSummary), ['unacceptable']),
})
draftRoutes.openapi(list, async (c) =>
  c.json(await listDrafts(c.var.scope, c.req.valid('query')), 200),
)

const ofRuleSet = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/rule-sets/{ruleSetId}/drafts',
  operationId: 'draftRules',
  summary: '起草规则修订 · Draft a change of rules',
  description:
    '写明 `goesWith` 时，随那份条文草案一并提交。 With `goesWith` it goes along with that draft of the text from the start.',
  ...at({ ruleSetId: idOf('rule_set') }, change(NewRulesDraft)),
  responses: answers(201, DraftView, CHANGE_PROBLEMS),
})
draftRoutes.openapi(ofRuleSet, async (c) => {
  const { ruleSetId } = c.req.valid('param')
  const view = await onNewDraft(c, () =>
    startRulesDraft(c.var.scope, ruleSetId, versionFrom(c), c.req.valid('json')),
  )
  showVersion(c, view.version)
  return c.json(view, 201)
})

const ofRegulation = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/regulations/{regulationId}/drafts',
  operationId: 'draftText',
  summary: '起草条文修订 · Draft a change of a regulation’s text',
  description:
    '`rules` 为一并提交的规则草案及其版本号；有一份不能一并提交，整个请求不成立。 `rules` are the drafts of rules that go along from the start, with their versions; where one of them cannot, nothing is begun.',
  ...at({ regulationId: idOf('regulation') }, change(NewTextDraft)),
  responses: answers(201, DraftView, CHANGE_PROBLEMS),
})
draftRoutes.openapi(ofRegulation, async (c) => {
  const { regulationId } = c.req.valid('param')
  const view = await onNewDraft(c, () =>
    startTextDraft(c.var.scope, regulationId, versionFrom(c), c.req.valid('json')),
  )
  showVersion(c, view.version)
  return c.json(view, 201)
})

const ofPath = createRoute({
  ...needs('approval_path.change'),
  method: 'post',
  path: '/regulations/{regulationId}/path-drafts',
  operationId: 'draftPath',
  summary: '起草审批路径的修改 · Draft a change of what changes have to pass',
  description:
    '经现行审批路径通过后生效，清空路径也不例外。 It holds once it has passed the path that stands now, also where it empties it.',
  ...at({ regulationId: idOf('regulation') }, change(NewPathDraft)),
  responses: answers(201, DraftView, CHANGE_PROBLEMS),
})
draftRoutes.openapi(ofPath, async (c) => {
  const { regulationId } = c.req.valid('param')
  const view = await onNewDraft(c, () =>
    startPathDraft(c.var.scope, regulationId, versionFrom(c), c.req.valid('json')),
  )
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/drafts/{draftId}',
  operationId: 'readDraft',
  summary: '查看草案 · Read a draft',
  request: path(draftId),
  responses: answers(200, DraftView, ['not_found']),
})
draftRoutes.openapi(read, async (c) => {
  const view = await readDraft(c.var.scope, c.req.valid('param').draftId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const edit = createRoute({
  ...needs('rulebook.draft'),
  method: 'put',
  path: '/drafts/{draftId}',
  operationId: 'changeDraft',
  summary: '修改草案 · Change a draft',
  ...at(draftId, change(DraftChange)),
  responses: answers(200, DraftView, CHANGE_PROBLEMS),
})
draftRoutes.openapi(edit, async (c) => {
  const { draftId } = c.req.valid('param')
  const view = await onDraft(c, draftId, () =>
    changeDraft(c.var.scope, draftId, versionFrom(c), c.req.valid('json')),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const submission = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/drafts/{draftId}/submission',
  operationId: 'submitDraft',
  summary: '提交审批 · Submit a draft',
  ...at(draftId, bareChange()),
  responses: answers(200, DraftView, ['nobody_to_pass', ...CHANGE_PROBLEMS]),
})
draftRoutes.openapi(submission, async (c) => {
  const { draftId } = c.req.valid('param')
  const view = await onDraft(c, draftId, () => submitDraft(c.var.scope, draftId, versionFrom(c)))
  showVersion(c, view.version)
  return c.json(view, 200)
})

const loneSubmission = createRoute({
  ...needs('approval_path.change'),
  method: 'post',
  path: '/drafts/{draftId}/lone-submission',
  operationId: 'submitDraftAlone',
  summary: '自行通过无人能签的环节并提交 · Submit, passing alone what nobody else could',
  description:
    '只通过除起草人外无人能签的环节，理由记入签署；其余环节照常。三十天内还有人能签的环节，以及只因有人参与起草一并提交的规则才无人能签的环节，不能自行通过，见检查里的 `stuckAt`；每一环节都有人能签时不受理。 Only stations that nobody but its authors could pass, now or within the last thirty days (`stuckAt` of the checks), and none that only authors of rules going along could; refused where nobody is missing. The reason stays with the signature.',
  ...at(draftId, change(LoneSubmission)),
  responses: answers(200, DraftView, ['nobody_to_pass', ...CHANGE_PROBLEMS]),
})
draftRoutes.openapi(loneSubmission, async (c) => {
  const { draftId } = c.req.valid('param')
  const { reason } = c.req.valid('json')
  const view = await onDraft(c, draftId, () =>
    submitDraft(c.var.scope, draftId, versionFrom(c), reason),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const verdict = createRoute({
  ...needs('rulebook.judge'),
  method: 'post',
  path: '/drafts/{draftId}/verdicts',
  operationId: 'judgeDraft',
  summary: '审核或批准草案，或退回 · Pass a draft, or return it',
  ...at(draftId, change(DraftVerdict)),
  responses: answers(200, DraftView, ['not_allowed', ...CHANGE_PROBLEMS]),
})
draftRoutes.openapi(verdict, async (c) => {
  const { draftId } = c.req.valid('param')
  const view = await onDraft(c, draftId, () =>
    judgeDraft(c.var.scope, draftId, versionFrom(c), c.req.valid('json')),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const withdrawal = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/drafts/{draftId}/withdrawal',
  operationId: 'withdrawDraft',
  summary: '撤回草案 · Withdraw a draft',
  ...at(draftId, bareChange()),
  responses: answers(200, DraftView, ['not_allowed', ...CHANGE_PROBLEMS]),
})
draftRoutes.openapi(withdrawal, async (c) => {
  const { draftId } = c.req.valid('param')
  const view = await onDraft(c, draftId, () => withdrawDraft(c.var.scope, draftId, versionFrom(c)))
  showVersion(c, view.version)
  return c.json(view, 200)
})

const renewal = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/drafts/{draftId}/renewal',
  operationId: 'renewDraft',
  summary: '按撤回的草案重新起草 · Draft anew what a withdrawn draft said',
  ...at(draftId, bareChange()),
  responses: answers(201, DraftView, ['not_allowed', ...CHANGE_PROBLEMS]),
})
draftRoutes.openapi(renewal, async (c) => {
  const { draftId } = c.req.valid('param')
  const view = await onNewDraft(c, () => renewDraft(c.var.scope, draftId, versionFrom(c)))
  showVersion(c, view.version)
  return c.json(view, 201)
})

/** A step of a draft; its retry is answered with the draft. */
const onDraft = (
  c: Context<AppEnv>,
  draftId: string,
  step: () => Promise<DraftView>,
): Promise<DraftView> => carriedOutOnce(c.var.scope, step, () => readDraft(c.var.scope, draftId))

/** Begins a draft; its retry is answered with the one that it began, which has the same id. */
const onNewDraft = (c: Context<AppEnv>, begin: () => Promise<DraftView>): Promise<DraftView> => {
  const { scope } = c.var
  return carriedOutOnce(scope, begin, () => readDraft(scope, scope.newId('drf')))
}
