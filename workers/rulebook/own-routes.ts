import { DraftView, idOf, NewRuleSet, pageOf, RuleKindView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body } from '../platform/openapi'
import { listRuleKinds, startRuleSet } from './start-rule-set'

/** Rule sets that a company writes itself. */
export const ownRoutes = newArea()

const kinds = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/rule-kinds',
  operationId: 'listRuleKinds',
  summary: '可以制定的规则种类 · Kinds of rules to write',
  responses: answers(200, pageOf(RuleKindView)),
})
ownRoutes.openapi(kinds, async (c) =>
  c.json({ items: await listRuleKinds(c.var.scope), nextCursor: null }, 200),
)

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
