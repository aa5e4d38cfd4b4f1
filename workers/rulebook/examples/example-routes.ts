import {
  AcceptedOutcomes,
  DraftView,
  DroppedExample,
  ExampleView,
  idOf,
  KeptExample,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion, versionFrom } from '../../platform/if-match'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, body, change, command, query } from '../../platform/openapi'
import { acceptOutcomes } from './accept-outcomes'
import { dropExample, keepExample } from './keep-example'

/** Worked cases that a company keeps with its rule sets, and what drafts make of them. */
export const exampleRoutes = newArea()

const keep = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/rule-sets/{ruleSetId}/examples',
  operationId: 'keepExample',
  summary: '留作算例 · Keep a case with its rule set',
  ...at({ ruleSetId: idOf('rule_set') }, body(KeptExample)),
  responses: answers(201, pageOf(ExampleView), ['not_found', 'unacceptable']),
})
exampleRoutes.openapi(keep, async (c) => {
  const { ruleSetId } = c.req.valid('param')
  const items = await keepExample(c.var.scope, ruleSetId, c.req.valid('json'))
  return c.json({ items, nextCursor: null }, 201)
})

/** Without a body, as deletions are; why, in the query string. */
const because = { ...command(), request: query(DroppedExample) }

const drop = createRoute({
  ...needs('rulebook.draft'),
  method: 'delete',
  path: '/rule-sets/{ruleSetId}/examples/{exampleId}',
  operationId: 'dropExample',
  summary: '删除算例 · Keep a case no longer',
  ...at({ ruleSetId: idOf('rule_set'), exampleId: idOf('rule_example') }, because),
  responses: answers(200, pageOf(ExampleView), ['not_found', 'unacceptable']),
})
exampleRoutes.openapi(drop, async (c) => {
  const { ruleSetId, exampleId } = c.req.valid('param')
  const items = await dropExample(c.var.scope, ruleSetId, exampleId, c.req.valid('query'))
  return c.json({ items, nextCursor: null }, 200)
})

const accept = createRoute({
  ...needs('rulebook.draft'),
  method: 'put',
  path: '/drafts/{draftId}/accepted-outcomes',
  operationId: 'acceptOutcomes',
  summary: '确认算例的新结果 · Accept the new outcomes of worked cases',
  ...at({ draftId: idOf('draft') }, change(AcceptedOutcomes)),
  responses: answers(200, DraftView, [
    'not_found',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
exampleRoutes.openapi(accept, async (c) => {
  const { draftId } = c.req.valid('param')
  const view = await acceptOutcomes(c.var.scope, draftId, versionFrom(c), c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 200)
})
