import { AssetView, CustomerBook, idOf, NewAsset, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, command, path } from '../platform/openapi'
import { listAssets } from './assets'
import { addAsset, removeAsset } from './customer-book'

/** /v1/customers/{customerId}/assets: what customers have of ours. */
export const assetRoutes = newArea()

const ID = { customerId: idOf('customer') }

const assets = createRoute({
  ...needs('ticket.open'),
  method: 'get',
  path: '/customers/{customerId}/assets',
  operationId: 'listAssets',
  summary: '客户的产品，新建工单时选择 · A customer’s products, for a ticket to name',
  request: path(ID),
  responses: answers(200, pageOf(AssetView), ['not_found']),
})
assetRoutes.openapi(assets, async (c) => {
  const items = await listAssets(c.var.scope, c.req.valid('param').customerId)
  return c.json({ items, nextCursor: null }, 200)
})

const asset = createRoute({
  ...needs('customer.note'),
  method: 'post',
  path: '/customers/{customerId}/assets',
  operationId: 'addAsset',
  summary: '登记产品或设备 · Add a product the customer has',
  ...at(ID, body(NewAsset)),
  responses: answers(201, CustomerBook, ['not_found', 'unacceptable']),
})
assetRoutes.openapi(asset, async (c) => {
  const { customerId } = c.req.valid('param')
  return c.json(await addAsset(c.var.scope, customerId, c.req.valid('json')), 201)
})

const noAsset = createRoute({
  ...needs('customer.note'),
  method: 'post',
  path: '/customers/{customerId}/assets/{assetId}/removal',
  operationId: 'removeAsset',
  summary: '移除产品或设备 · Remove a product',
  ...at({ ...ID, assetId: idOf('asset') }, command()),
  responses: answers(200, CustomerBook, ['not_found']),
})
assetRoutes.openapi(noAsset, async (c) => {
  const { customerId, assetId } = c.req.valid('param')
  return c.json(await removeAsset(c.var.scope, customerId, assetId), 200)
})
