import { idOf, NewSlipAnswer, NewSlipQuestion, PaySlipView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, command } from '../platform/openapi'
import { answerSlip, confirmSlip, questionSlip } from './say-of-slip'

/** What is said of a slip by whom it pays, and the answers: below /v1/pay-slips/{paySlipId}. */
export const slipWordRoutes = newArea()

const SLIP = { paySlipId: idOf('pay_slip') }

const confirm = createRoute({
  method: 'post',
  path: '/pay-slips/{paySlipId}/confirmation',
  operationId: 'confirmPaySlip',
  summary: '确认本人的工资条 · Confirm one’s own slip',
  ...needs('pay.read'),
  ...at(SLIP, command()),
  responses: answers(200, PaySlipView, ['not_found', 'not_allowed', 'wrong_state']),
})
slipWordRoutes.openapi(confirm, async (c) =>
  c.json(await confirmSlip(c.var.scope, c.req.valid('param').paySlipId), 200),
)

const question = createRoute({
  method: 'post',
  path: '/pay-slips/{paySlipId}/questions',
  operationId: 'questionPaySlip',
  summary: '对本人的工资条提出疑问 · Question one’s own slip, or a line of it',
  ...needs('pay.read'),
  ...at(SLIP, body(NewSlipQuestion)),
  responses: answers(200, PaySlipView, ['not_found', 'not_allowed', 'wrong_state', 'unacceptable']),
})
slipWordRoutes.openapi(question, async (c) =>
  c.json(await questionSlip(c.var.scope, c.req.valid('param').paySlipId, c.req.valid('json')), 200),
)

const answer = createRoute({
  method: 'post',
  path: '/pay-slips/{paySlipId}/answers',
  operationId: 'answerPaySlip',
  summary: '答复对工资条的疑问 · Answer what was asked of a slip',
  ...needs('pay.answer'),
  ...at(SLIP, body(NewSlipAnswer)),
  responses: answers(200, PaySlipView, ['not_found', 'not_allowed', 'wrong_state', 'unacceptable']),
})
slipWordRoutes.openapi(answer, async (c) =>
  c.json(await answerSlip(c.var.scope, c.req.valid('param').paySlipId, c.req.valid('json')), 200),
)
