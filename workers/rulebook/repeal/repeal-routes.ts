import { DependentsAsked, DependentView, idOf, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, path, query } from '../../platform/openapi'
import type { Scope } from '../../scope'
import { dependentsOf } from './dependents'

/** What is to be known before something is repealed. The repeal itself is a draft like any other. */
export const repealRoutes = newArea()

const ofRuleSet = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/rule-sets/{ruleSetId}/dependents',
  operationId: 'listRuleSetDependents',
  summary: '废止一套规则会影响什么 · What rests on a rule set',
  request: { ...path({ ruleSetId: idOf('rule_set') }), ...query(DependentsAsked) },
  responses: answers(200, pageOf(DependentView), ['not_found']),
})
repealRoutes.openapi(ofRuleSet, async (c) => {
  const items = await dependentsOf(
    c.var.scope,
    c.req.valid('param').ruleSetId,
    whenOf(c.var.scope, c.req.valid('query')),
  )
  return c.json({ items, nextCursor: null }, 200)
})

const ofRegulation = createRoute({
  ...needs('rulebook.read'),
  method: 'get',
  path: '/regulations/{regulationId}/dependents',
  operationId: 'listRegulationDependents',
  summary: '废止一部制度会影响什么 · What rests on a regulation',
  request: { ...path({ regulationId: idOf('regulation') }), ...query(DependentsAsked) },
  responses: answers(200, pageOf(DependentView), ['not_found']),
})
repealRoutes.openapi(ofRegulation, async (c) => {
  const items = await dependentsOf(
    c.var.scope,
    c.req.valid('param').regulationId,
    whenOf(c.var.scope, c.req.valid('query')),
  )
  return c.json({ items, nextCursor: null }, 200)
})

/** What begins in the past begins to be missed today. */
const whenOf = ({ now }: Scope, { from }: DependentsAsked): number =>
  from === undefined ? now : Math.max(now, Date.parse(from))
