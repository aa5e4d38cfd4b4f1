import {
  Resumption,
  ThirdPartyWait,
  TicketBelonging,
  TicketCorrection,
  TicketMove,
  TicketRow,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { versionFrom } from '../../platform/if-match'
import { needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { at, change } from '../../platform/openapi'
import { answerDone } from '../answer-done'
import { belongTo } from '../belong-to'
import { STEP_ANSWERS, step } from '../step-route'

/** /v1/tickets/{ticketId}: what a ticket is, and what it waits for. */
export const lifecycleRoutes = newArea()

const correct = createRoute({
  ...needsAtDesk('ticket.change'),
  method: 'patch',
  path: '/tickets/{ticketId}',
  operationId: 'changeTicket',
  summary: '修改主题、优先级、类型或标签 · Change a ticket’s subject, priority, type or tags',
  ...at({ ticketId: TicketRow.shape.id }, change(TicketCorrection)),
  responses: STEP_ANSWERS,
})
lifecycleRoutes.openapi(correct, async (c) => {
  const { ticketId } = c.req.valid('param')
  const fields = c.req.valid('json')
  return c.json(answerDone(c, await c.var.scope.desk.change(ticketId, versionFrom(c), fields)), 200)
})

lifecycleRoutes.openapi(
  step(
    'ticket.change',
    'customer',
    'correctTicketCustomer',
    '更正客户和联系人 · Put right whose a ticket is',
    change(TicketBelonging),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const done = await belongTo(c.var.scope, ticketId, versionFrom(c), c.req.valid('json'))
    return c.json(answerDone(c, done), 200)
  },
)

lifecycleRoutes.openapi(
  step(
    'ticket.change',
    'state',
    'moveTicket',
    '转为本公司的另一状态 · Move a ticket to another of the company’s states',
    change(TicketMove),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.move(ticketId, versionFrom(c), wish)), 200)
  },
)

lifecycleRoutes.openapi(
  step(
    'ticket.change',
    'third-party-wait',
    'waitForThirdParty',
    '等待第三方 · Wait for a third party',
    change(ThirdPartyWait),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const on = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.wait(ticketId, versionFrom(c), on)), 200)
  },
)

lifecycleRoutes.openapi(
  step(
    'ticket.change',
    'resumption',
    'resumeTicket',
    '结束等待，继续处理 · End the waiting and go on',
    change(Resumption),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.resume(ticketId, versionFrom(c), wish)), 200)
  },
)
