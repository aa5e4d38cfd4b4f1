import { RulebookWaiting } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers } from '../../platform/openapi'
import { readWaiting } from './read-waiting'

/** /v1/rulebook/waiting */
export const waitingRoutes = newArea()

const waiting = createRoute({
  method: 'get',
  path: '/rulebook/waiting',
  operationId: 'readRulebookWaiting',
  summary: '等我审批和阅知的制度事项 · What of the rulebook waits for me',
  ...needs('rulebook.read'),
  responses: answers(200, RulebookWaiting),
})
waitingRoutes.openapi(waiting, async (c) => c.json(await readWaiting(c.var.scope), 200))
