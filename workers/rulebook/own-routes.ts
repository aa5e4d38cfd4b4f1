import { DraftView, idOf, NewRuleSet, pageOf, RuleKindView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, query } from '../platform/openapi'
import { listRuleKinds } from './list-rule-kinds'
import { startRuleSet } from './start-rule-set'

/** Rule sets that a company writes itself. */
export const ownRoutes = newArea()

const kinds = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/rule-kinds',
  operationId: 'listRuleKinds',
  summary: '可以制定的规则种类 · Kinds of rules to write',
  description:
    '写明 `regulationId` 时，说明在这部制度中新建是否会与施行中的同类规则冲突。 With `regulationId`, each says what stands in its way there.',
  request: query(z.object({ regulationId: idOf('regulation').optional() })),
  responses: answers(200, pageOf(RuleKindView), ['not_found']),
})
ownRoutes.openapi(kinds, async (c) => {
  const { regulationId } = c.req.valid('query')
  return c.json({ items: await listRuleKinds(c.var.scope, regulationId), nextCursor: null }, 200)
})

const begin = createRoute({
  ...needs('rulebook.draft'),
  method: 'post',
  path: '/regulations/{regulationId}/rule-sets',
  operationId: 'startRuleSet',
  summary: '新建一套规则 · Begin a rule set of one’s own',
  description:
    '建立后尚未施行，草案通过审批后才施行。 Nothing is decided by it before its draft is approved.',
  ...at({ regulationId: idOf('regulation') }, body(NewRuleSet)),
  responses: answers(201, DraftView, [
    'not_found',
    'wrong_state',
    'unacceptable',
    'already_exists',
  ]),
})
ownRoutes.openapi(begin, async (c) => {
  const { regulationId } = c.req.valid('param')
  const view = await startRuleSet(c.var.scope, regulationId, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})
