import { CustomerView, NewCustomer, PageQuery, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { addCustomer } from './add-customer'

/** /v1/customers */
export const customerRoutes = newArea()

const list = createRoute({
  ...needs('customer.read'),
  method: 'get',
  path: '/customers',
  operationId: 'listCustomers',
  summary: '客户列表 · List customers',
  request: query(PageQuery),
  responses: answers(200, pageOf(CustomerView), ['unacceptable']),
})
customerRoutes.openapi(list, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.customers.list(placeOf(cursor, 1), limit + 1)
  return c.json(
    pageFrom(
      rows,
      limit,
      ({ id }) => [id],
      (customer) => customer,
    ),
    200,
  )
})

const add = createRoute({
  ...needs('customer.change'),
  method: 'post',
  path: '/customers',
  operationId: 'addCustomer',
  summary: '新增客户 · Add a customer',
  ...body(NewCustomer),
  responses: answers(201, CustomerView, ['malformed_request', 'unacceptable']),
})
customerRoutes.openapi(add, async (c) =>
  c.json(await addCustomer(c.var.scope, c.req.valid('json')), 201),
)
