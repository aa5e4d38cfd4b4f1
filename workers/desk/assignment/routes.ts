import { CandidatesView, idOf, NewTriage, pageOf, SkipView, TriageView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs, needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, body, path } from '../../platform/openapi'

/** /v1/triage, /v1/tickets/{ticketId}/candidates and /v1/skipped-tickets */
export const assignmentRoutes = newArea()

const triage = createRoute({
  ...needsAtDesk('ticket.open'),
  method: 'post',
  path: '/triage',
  operationId: 'triageRequest',
  summary: '受理前的分级建议 · What the rules make of a request before it is opened',
  ...body(NewTriage),
  responses: answers(200, TriageView, ['not_found', 'unacceptable']),
})
assignmentRoutes.openapi(triage, async (c) =>
  c.json(await c.var.scope.desk.triage(c.req.valid('json')), 200),
)

const candidates = createRoute({
  ...needs('ticket.note'),
  method: 'get',
  path: '/tickets/{ticketId}/candidates',
  operationId: 'listCandidates',
  summary: '分派人选及理由 · Who may have a ticket, who may not, and why',
  request: path({ ticketId: idOf('ticket') }),
  responses: answers(200, CandidatesView, ['not_found']),
})
assignmentRoutes.openapi(candidates, async (c) =>
  c.json(await c.var.scope.desk.candidates(c.req.valid('param').ticketId), 200),
)

const skips = createRoute({
  ...needs('ticket.assign'),
  method: 'get',
  path: '/skipped-tickets',
  operationId: 'listSkips',
  summary: '越过排在前面的工单受理的记录 · Who took a ticket past others that came first',
  responses: answers(200, pageOf(SkipView)),
})
assignmentRoutes.openapi(skips, async (c) =>
  c.json({ items: await c.var.scope.desk.skips(), nextCursor: null }, 200),
)
