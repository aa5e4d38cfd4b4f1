import {
  EventType,
  idOf,
  NewWebhookEndpoint,
  PageQuery,
  pageOf,
  WebhookDeliveryView,
  WebhookEndpointChange,
  WebhookEndpointView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, command, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import {
  addEndpoint,
  changeEndpoint,
  pingEndpoint,
  readEndpoint,
  redeliver,
  removeEndpoint,
  rotateSecret,
} from './keep-endpoint'

const endpointId = { webhookEndpointId: idOf('webhook_endpoint') }
const deliveryId = { webhookDeliveryId: idOf('webhook_delivery') }

/** /v1/webhook-endpoints */
export const webhookEndpointRoutes = newArea()

const list = createRoute({
  method: 'get',
  path: '/webhook-endpoints',
  operationId: 'listWebhookEndpoints',
  summary: '接收地址列表 · List webhook endpoints',
  ...needs('webhook.manage'),
  responses: answers(200, z.strictObject({ items: z.array(WebhookEndpointView) })),
})
webhookEndpointRoutes.openapi(list, async (c) =>
  c.json({ items: await c.var.scope.courier.listEndpoints() }, 200),
)

const add = createRoute({
  method: 'post',
  path: '/webhook-endpoints',
  operationId: 'addWebhookEndpoint',
  summary:
    '添加接收地址，密钥只在答复中出现一次 · Add a webhook endpoint; the answer shows its secret once',
  ...needs('webhook.manage'),
  ...body(NewWebhookEndpoint),
  responses: answers(201, WebhookEndpointView, ['unacceptable', 'wrong_state']),
})
webhookEndpointRoutes.openapi(add, async (c) => {
  const endpoint = await addEndpoint(c.var.scope, c.req.valid('json'))
  showVersion(c, endpoint.version)
  return c.json(endpoint, 201)
})

const read = createRoute({
  method: 'get',
  path: '/webhook-endpoints/{webhookEndpointId}',
  operationId: 'readWebhookEndpoint',
  summary: '查看接收地址 · Read a webhook endpoint',
  ...needs('webhook.manage'),
  request: path(endpointId),
  responses: answers(200, WebhookEndpointView, ['not_found']),
})
webhookEndpointRoutes.openapi(read, async (c) => {
  const { webhookEndpointId } = c.req.valid('param')
  const endpoint = await readEndpoint(c.var.scope, webhookEndpointId)
  showVersion(c, endpoint.version)
  return c.json(endpoint, 200)
})

const edit = createRoute({
  method: 'patch',
  path: '/webhook-endpoints/{webhookEndpointId}',
  operationId: 'changeWebhookEndpoint',
  summary: '修改或启停接收地址 · Change a webhook endpoint, or switch it on or off',
  ...needs('webhook.manage'),
  ...at(endpointId, change(WebhookEndpointChange)),
  responses: answers(200, WebhookEndpointView, ['not_found', 'stale_version', 'unacceptable']),
})
webhookEndpointRoutes.openapi(edit, async (c) => {
  const { webhookEndpointId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const endpoint = await changeEndpoint(c.var.scope, webhookEndpointId, versionFrom(c), wish)
  showVersion(c, endpoint.version)
  return c.json(endpoint, 200)
})

const remove = createRoute({
  method: 'delete',
  path: '/webhook-endpoints/{webhookEndpointId}',
  operationId: 'removeWebhookEndpoint',
  summary: '删除接收地址及其推送记录 · Remove a webhook endpoint and its deliveries',
  ...needs('webhook.manage'),
  ...at(endpointId, bareChange()),
  responses: answers(200, WebhookEndpointView, ['not_found', 'stale_version']),
})
webhookEndpointRoutes.openapi(remove, async (c) => {
  const { webhookEndpointId } = c.req.valid('param')
  return c.json(await removeEndpoint(c.var.scope, webhookEndpointId, versionFrom(c)), 200)
})

const rotate = createRoute({
  method: 'post',
  path: '/webhook-endpoints/{webhookEndpointId}/secret',
  operationId: 'rotateWebhookSecret',
  summary:
    '更换密钥，旧密钥同时签名一天 · Make a new secret; the old one signs beside it for a day',
  ...needs('webhook.manage'),
  ...at(endpointId, bareChange()),
  responses: answers(201, WebhookEndpointView, ['not_found', 'stale_version']),
})
webhookEndpointRoutes.openapi(rotate, async (c) => {
  const { webhookEndpointId } = c.req.valid('param')
  const endpoint = await rotateSecret(c.var.scope, webhookEndpointId, versionFrom(c))
  showVersion(c, endpoint.version)
  return c.json(endpoint, 201)
})

const ping = createRoute({
  method: 'post',
  path: '/webhook-endpoints/{webhookEndpointId}/ping',
  operationId: 'pingWebhookEndpoint',
  summary: '发送测试事件 · Send a test event',
  ...needs('webhook.manage'),
  ...at(endpointId, command()),
  responses: answers(201, WebhookEndpointView, ['not_found', 'wrong_state']),
})
webhookEndpointRoutes.openapi(ping, async (c) => {
  const { webhookEndpointId } = c.req.valid('param')
  return c.json(await pingEndpoint(c.var.scope, webhookEndpointId), 201)
})

/** /v1/webhook-deliveries */
export const webhookDeliveryRoutes = newArea()

const DeliveryQuery = PageQuery.extend({
  endpointId: idOf('webhook_endpoint').optional(),
  state: WebhookDeliveryView.shape.state.optional(),
  type: EventType.optional(),
})

const listDeliveries = createRoute({
  method: 'get',
  path: '/webhook-deliveries',
  operationId: 'listWebhookDeliveries',
  summary: '最近 30 天的推送记录，新的在前 · List deliveries of the last 30 days, newest first',
  ...needs('webhook.manage'),
  request: query(DeliveryQuery),
  responses: answers(200, pageOf(WebhookDeliveryView)),
})
webhookDeliveryRoutes.openapi(listDeliveries, async (c) => {
  const { limit, cursor, ...filter } = c.req.valid('query')
  const place = placeOf(cursor, 2)
  const before = place && { createdAtMs: Number(place[0]), id: String(place[1]) }
  const rows = await c.var.scope.courier.listDeliveries({ ...filter, before, limit: limit + 1 })
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [Date.parse(row.createdAt), row.id],
      (row) => row,
    ),
    200,
  )
})

const redelivery = createRoute({
  method: 'post',
  path: '/webhook-deliveries/{webhookDeliveryId}/redelivery',
  operationId: 'redeliverWebhook',
  summary: '以同一编号重新推送 · Deliver once more, under the same webhook id',
  ...needs('webhook.manage'),
  ...at(deliveryId, command()),
  responses: answers(201, WebhookDeliveryView, ['not_found', 'wrong_state']),
})
webhookDeliveryRoutes.openapi(redelivery, async (c) => {
  const { webhookDeliveryId } = c.req.valid('param')
  return c.json(await redeliver(c.var.scope, webhookDeliveryId), 201)
})

/** /v1/events */
export const eventRoutes = newArea()

const EventView = z
  .strictObject({
    id: z.string(),
    type: EventType,
    timestamp: z.iso.datetime(),
    data: z.record(z.string(), z.unknown()),
    delivered: z.boolean(),
  })
  .meta({ id: 'Event' })

const listEvents = createRoute({
  method: 'get',
  path: '/events',
  operationId: 'listEvents',
  summary:
    'List events of the last 30 days, oldest first; those no endpoint has yet with delivered=false',
  ...needs('webhook.manage'),
  request: query(PageQuery.extend({ delivered: z.enum(['true', 'false']).optional() })),
  responses: answers(200, pageOf(EventView)),
})
eventRoutes.openapi(listEvents, async (c) => {
  const { limit, cursor, delivered } = c.req.valid('query')
  const place = placeOf(cursor, 2)
  const after = place && { atMs: Number(place[0]), id: String(place[1]) }
  const rows = await c.var.scope.courier.listEvents({
    delivered: delivered === undefined ? undefined : delivered === 'true',
    after,
    limit: limit + 1,
  })
  return c.json(
    pageFrom(
      rows,
      limit,
      (row) => [Date.parse(row.timestamp), row.id],
      (row) => row,
    ),
    200,
  )
})
