import {
  AgreementAnswer,
  AgreementsView,
  AskedOfMe,
  IncidentReport,
  idOf,
  NewAgreement,
  pageOf,
  TicketChanged,
  wholeInAddress,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { versionFrom } from '../../platform/if-match'
import { needs, needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, at, bareChange, change, path } from '../../platform/openapi'
import { answerDone } from '../answer-done'

/** /v1/tickets/{ticketId}/agreements and /v1/asked-of-me */
export const agreementRoutes = newArea()

const ofTicket = { ticketId: idOf('ticket') }
const one = { ...ofTicket, n: wholeInAddress(1, 1_000_000) }
const PROBLEMS = [
  'not_found',
  'not_allowed',
  'wrong_state',
  'already_exists',
  'over_capacity',
  'approval_required',
  'stale_version',
  'version_required',
  'unacceptable',
  'key_reused',
] as const

const list = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/agreements',
  operationId: 'listAgreements',
  summary: '工单上的约定 · What was asked on a ticket, and what became of it',
  request: path(ofTicket),
  responses: answers(200, AgreementsView, ['not_found']),
})
agreementRoutes.openapi(list, async (c) =>
  c.json(await c.var.scope.desk.agreements(c.req.valid('param').ticketId), 200),
)

const ask = createRoute({
  ...needsAtDesk('ticket.take'),
  method: 'post',
  path: '/tickets/{ticketId}/agreements',
  operationId: 'askAgreement',
  summary: '申请延后、移交、协助或审批 · Ask to defer, hand over, help or approve',
  ...at(ofTicket, change(NewAgreement)),
  responses: answers(200, TicketChanged, PROBLEMS),
})
agreementRoutes.openapi(ask, async (c) => {
  const { ticketId } = c.req.valid('param')
  const done = await c.var.scope.desk.ask(ticketId, versionFrom(c), c.req.valid('json'))
  return c.json(answerDone(c, done), 200)
})

const answer = createRoute({
  ...needsAtDesk('ticket.confirm'),
  method: 'post',
  path: '/tickets/{ticketId}/agreements/{n}/answer',
  operationId: 'answerAgreement',
  summary: '答复约定 · Answer what was asked',
  ...at(one, change(AgreementAnswer)),
  responses: answers(200, TicketChanged, PROBLEMS),
})
agreementRoutes.openapi(answer, async (c) => {
  const { ticketId, n } = c.req.valid('param')
  const wish = c.req.valid('json')
  const done = await c.var.scope.desk.answer(ticketId, versionFrom(c), n, wish)
  return c.json(answerDone(c, done), 200)
})

const withdraw = createRoute({
  ...needsAtDesk('ticket.take'),
  method: 'post',
  path: '/tickets/{ticketId}/agreements/{n}/withdrawal',
  operationId: 'withdrawOffer',
  summary: '撤回尚未答复的移交 · Take back a hand-over that nobody has answered',
  ...at(one, bareChange()),
  responses: answers(200, TicketChanged, PROBLEMS),
})
agreementRoutes.openapi(withdraw, async (c) => {
  const { ticketId, n } = c.req.valid('param')
  const done = await c.var.scope.desk.takeBack(ticketId, versionFrom(c), n)
  return c.json(answerDone(c, done), 200)
})

const report = createRoute({
  ...needsAtDesk('ticket.take'),
  method: 'post',
  path: '/tickets/{ticketId}/agreements/{n}/report',
  operationId: 'reportIncident',
  summary: '提交事件报告并交还 · Report how an incident went, and give it back',
  ...at(one, change(IncidentReport)),
  responses: answers(200, TicketChanged, PROBLEMS),
})
agreementRoutes.openapi(report, async (c) => {
  const { ticketId, n } = c.req.valid('param')
  const wish = c.req.valid('json')
  const done = await c.var.scope.desk.report(ticketId, versionFrom(c), n, wish)
  return c.json(answerDone(c, done), 200)
})

const askedOfMe = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/asked-of-me',
  operationId: 'listAskedOfMe',
  summary: '待我答复 · What waits for my answer',
  responses: answers(200, pageOf(AskedOfMe)),
})
agreementRoutes.openapi(askedOfMe, async (c) =>
  c.json({ items: await c.var.scope.desk.askedOfMe(), nextCursor: null }, 200),
)
