import { MailHandle, PortalDoor, PortalEntry, PortalLinkWish, SessionView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { entranceOf } from '../identity/entrance'
import { letIn } from '../identity/routes'
import { logError } from '../platform/log'
import { open } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, path } from '../platform/openapi'
import { countWish, sendLink } from './ask-link'
import { enterPortal } from './enter-portal'
import { doorAt, doorOfLink } from './portal-door'

/** /v1/portal: how a customer's contact comes in without a password. */
export const portalRoutes = newArea()

const door = createRoute({
  ...open(),
  method: 'get',
  path: '/portal/doors/{company}',
  operationId: 'readPortalDoor',
  summary: '门户属于哪家公司 · Whose portal this is',
  request: path({ company: MailHandle }),
  responses: answers(200, PortalDoor, ['not_found', 'unacceptable', 'too_many_requests']),
})
portalRoutes.openapi(door, async (c) =>
  c.json(await doorAt(entranceOf(c), c.req.valid('param').company), 200),
)

const ask = createRoute({
  ...open(),
  method: 'post',
  path: '/portal/links',
  operationId: 'askForPortalLink',
  summary: '申请登录链接 · Ask for a link to the portal',
  description:
    '无论邮箱是否为客户联系人，答复都相同。 The answer is the same whether or not the address is a contact’s.',
  ...body(PortalLinkWish),
  responses: answers(200, z.strictObject({}), ['unacceptable', 'too_many_requests']),
})
portalRoutes.openapi(ask, async (c) => {
  const entrance = entranceOf(c)
  const wish = c.req.valid('json')
  await countWish(entrance, wish)
  c.executionCtx.waitUntil(
    sendLink(entrance, wish).catch((error: unknown) => logError('portal_link_not_sent', error, {})),
  )
  return c.json({}, 200)
})

const enter = createRoute({
  ...open(),
  method: 'post',
  path: '/portal/entry',
  operationId: 'enterPortal',
  summary: '用链接进入门户 · Enter the portal by a link',
  ...body(PortalEntry),
  responses: answers(201, SessionView, ['not_found', 'unacceptable']),
})
portalRoutes.openapi(enter, async (c) =>
  c.json(letIn(c, await enterPortal(entranceOf(c), c.req.valid('json').token)), 201),
)

const look = createRoute({
  ...open(),
  method: 'post',
  path: '/portal/entry/door',
  operationId: 'readPortalEntry',
  summary: '链接通往哪家公司的门户；不会用掉链接 · Whose portal a link leads to; it stays good',
  ...body(PortalEntry),
  responses: answers(200, PortalDoor, ['not_found', 'unacceptable', 'too_many_requests']),
})
portalRoutes.openapi(look, async (c) =>
  c.json(await doorOfLink(entranceOf(c), c.req.valid('json').token), 200),
)
