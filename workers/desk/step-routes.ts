import {
  Closure,
  Confirmation,
  NewAssignment,
  NewMessage,
  NewSolution,
  Reopening,
  TakingOver,
  Withdrawal,
} from '@bylaw/contract'
import { versionFrom, versionIfNamed } from '../platform/if-match'
import { newArea } from '../platform/new-area'
import { bareChange, change } from '../platform/openapi'
import { Problem } from '../platform/problem'
import { answerDone } from './answer-done'
import { addMessage, solveTicket } from './say'
import { step } from './step-route'

/** /v1/tickets/{ticketId}/…: everything that is done to a ticket. */
export const stepRoutes = newArea()

stepRoutes.openapi(
  step('ticket.take', 'taking', 'takeTicket', '受理工单 · Take a ticket', bareChange()),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    return c.json(answerDone(c, await c.var.scope.desk.take(ticketId, versionFrom(c))), 200)
  },
)

stepRoutes.openapi(
  step(
    'ticket.take',
    'taking-over',
    'takeOverTicket',
    '接手他人的工单 · Take a ticket over from a colleague',
    change(TakingOver),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const from = c.req.valid('json')
    return c.json(
      answerDone(c, await c.var.scope.desk.takeOver(ticketId, versionFrom(c), from)),
      200,
    )
  },
)

stepRoutes.openapi(
  step(
    'ticket.assign',
    'assignment',
    'assignTicket',
    '分派工单 · Assign a ticket',
    change(NewAssignment),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.assign(ticketId, versionFrom(c), wish)), 200)
  },
)

stepRoutes.openapi(
  step(
    'ticket.reply',
    'messages',
    'addMessage',
    '回复、备注或索要资料 · Reply, note or ask for more',
    change(NewMessage),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    if (wish.kind !== 'reply' && !c.var.scope.may('ticket.note')) throw new Problem('not_allowed')
    // A word adds and never overwrites, so it need name no version; who replies to a customer may,
    // so that they are not answered twice unawares.
    const isAnswer = wish.kind !== 'note' && c.var.scope.may('ticket.note')
    const version = isAnswer ? versionIfNamed(c) : undefined
    return c.json(answerDone(c, await addMessage(c.var.scope, ticketId, wish, version)), 200)
  },
)

stepRoutes.openapi(
  step(
    'ticket.solve',
    'solution',
    'solveTicket',
    '提交解决方案 · Offer a solution',
    change(NewSolution),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    const done = await solveTicket(c.var.scope, ticketId, versionFrom(c), wish)
    return c.json(answerDone(c, done), 200)
  },
)

stepRoutes.openapi(
  step(
    'ticket.confirm',
    'confirmation',
    'confirmSolution',
    '确认是否解决 · Confirm or reject the solution',
    change(Confirmation),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const word = c.req.valid('json')
    return c.json(
      answerDone(c, await c.var.scope.desk.confirm(ticketId, versionFrom(c), word)),
      200,
    )
  },
)

stepRoutes.openapi(
  step(
    'ticket.withdraw',
    'withdrawal',
    'withdrawTicket',
    '客户撤回工单 · A customer withdraws a ticket',
    change(Withdrawal),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(
      answerDone(c, await c.var.scope.desk.withdraw(ticketId, versionFrom(c), wish)),
      200,
    )
  },
)

stepRoutes.openapi(
  step('ticket.close', 'closure', 'closeTicket', '关闭工单 · Close a ticket', change(Closure)),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.close(ticketId, versionFrom(c), wish)), 200)
  },
)

stepRoutes.openapi(
  step(
    'ticket.reopen',
    'reopening',
    'reopenTicket',
    '重新打开工单 · Reopen a ticket',
    change(Reopening),
  ),
  async (c) => {
    const { ticketId } = c.req.valid('param')
    const wish = c.req.valid('json')
    return c.json(answerDone(c, await c.var.scope.desk.reopen(ticketId, versionFrom(c), wish)), 200)
  },
)
