import { PresenceView, PresenceWish, pageOf } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { createRoute } from '@hono/zod-openapi'
import { needs, needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, body } from '../../platform/openapi'
import { Problem } from '../../platform/problem'

/** /v1/presence */
export const presenceRoutes = newArea()

const list = createRoute({
  ...needs('duty.read'),
  method: 'get',
  path: '/presence',
  operationId: 'listPresence',
  summary: '在岗情况 · Who is there now',
  responses: answers(200, pageOf(PresenceView)),
})
presenceRoutes.openapi(list, async (c) =>
  c.json({ items: await c.var.scope.desk.presence(), nextCursor: null }, 200),
)

const say = createRoute({
  ...needsAtDesk('ticket.take'),
  method: 'post',
  path: '/presence',
  operationId: 'sayPresence',
  summary: '设置自己的在岗状态 · Say whether one is there',
  ...body(PresenceWish),
  responses: answers(200, pageOf(PresenceView), ['unacceptable']),
})
presenceRoutes.openapi(say, async (c) => {
  const wish = c.req.valid('json')
  mustBeSoon(wish, c.var.scope.now)
  return c.json({ items: await c.var.scope.desk.sayPresence(wish), nextCursor: null }, 200)
})

/** Whoever is away for longer is absent, with someone who stands in. */
const LONGEST_MS = 14 * 86_400_000

function mustBeSoon({ until }: PresenceWish, nowMs: number): void {
  if (until === null) return
  const untilMs = Date.parse(until)
  if (untilMs > nowMs && untilMs <= nowMs + LONGEST_MS) return
  throw new Problem('unacceptable', {
    errors: [
      {
        pointer: '/until',
        code: 'out_of_range',
        message: words(
          '结束时间须晚于现在，最长两周；更久请登记离岗。',
          'It ends after now and within a fortnight; record an absence for longer.',
        ),
      },
    ],
  })
}
