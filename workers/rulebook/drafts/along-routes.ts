import { DraftView, GoingAlong, idOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../../platform/carried-out'
import { showVersion, versionFrom } from '../../platform/if-match'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, change } from '../../platform/openapi'
import { readDraft } from './found-draft'
import { goAlong } from './go-along'

/** Drafts of rules that pass together with one of their regulation's text. */
export const alongRoutes = newArea()

const along = createRoute({
  ...needs('rulebook.draft'),
  method: 'put',
  path: '/drafts/{draftId}/along',
  operationId: 'goAlong',
  summary: '规则草案随条文草案一并提交 · Have a draft of rules go along with one of the text',
  description:
    '一并提交的草案由条文草案的审批一次通过、同日生效、同批发布，缺一不可；`textDraftId` 为 null 则改回单独提交。 They are submitted, passed and published as one, on the day of the text, or not at all; null lets the draft go by itself again.',
  ...at({ draftId: idOf('draft') }, change(GoingAlong)),
  responses: answers(200, DraftView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
alongRoutes.openapi(along, async (c) => {
  const { draftId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => goAlong(scope, draftId, versionFrom(c), c.req.valid('json')),
    () => readDraft(scope, draftId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
