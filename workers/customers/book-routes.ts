import {
  ContactChange,
  ContractEnd,
  CustomerBook,
  CustomerChange,
  CustomerFile,
  CustomerImport,
  idOf,
  NewContact,
  NewContract,
  NewCustomerNote,
  PageQuery,
  pageOf,
  TicketRecord,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { maySee } from '../desk/sight'
import { carriedOutOnce } from '../platform/carried-out'
import { csvHeaders } from '../platform/csv'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, command, csvAnswers, path, query } from '../platform/openapi'
import { Problem } from '../platform/problem'
import { ticketRecords } from '../reports/ticket-records'
import { changeContact, changedAlready } from './change-contact'
import { addContact, removeContact } from './contacts'
import { addContract, addNote, changeCustomer, customerBook, endContract } from './customer-book'
import { exportCustomers } from './export-customers'
import { importCustomers } from './import-customers'

/** /v1/customers/{customerId} and what belongs to a customer; files of customers. */
export const customerBookRoutes = newArea()

const ID = { customerId: idOf('customer') }
const WRITTEN = ['not_found', 'unacceptable'] as const

const read = createRoute({
  ...needs('customer.read'),
  method: 'get',
  path: '/customers/{customerId}',
  operationId: 'readCustomer',
  summary: '客户档案 · Everything known of a customer',
  request: path(ID),
  responses: answers(200, CustomerBook, ['not_found']),
})
customerBookRoutes.openapi(read, async (c) => {
  const book = await customerBook(c.var.scope, c.req.valid('param').customerId)
  showVersion(c, book.version)
  return c.json(book, 200)
})

const changed = createRoute({
  ...needs('customer.change'),
  method: 'patch',
  path: '/customers/{customerId}',
  operationId: 'changeCustomer',
  summary: '修改客户名称或等级 · Change a customer’s name or level',
  ...at(ID, change(CustomerChange)),
  responses: answers(200, CustomerBook, [...WRITTEN, 'stale_version', 'version_required']),
})
customerBookRoutes.openapi(changed, async (c) => {
  const { customerId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const book = await carriedOutOnce(
    scope,
    () => changeCustomer(scope, customerId, versionFrom(c), wish),
    () => customerBook(scope, customerId),
  )
  return c.json(book, 200)
})

const tickets = createRoute({
  ...needs('ticket.read'),
  method: 'get',
  path: '/customers/{customerId}/tickets',
  operationId: 'listCustomerTickets',
  summary: '客户的全部工单，最近的在前 · All tickets of a customer, latest first',
  request: {
    ...path(ID),
    ...query(
      PageQuery.extend({
        /** Only those about this product. */
        asset: idOf('asset').optional(),
      }),
    ),
  },
  responses: answers(200, pageOf(TicketRecord), ['not_found', 'unacceptable']),
})
customerBookRoutes.openapi(tickets, async (c) => {
  const { customerId } = c.req.valid('param')
  const { scope } = c.var
  if (!maySee(scope, customerId)) throw new Problem('not_found')
  if (!(await scope.customers.read(customerId))) throw new Problem('not_found')
  return c.json(await ticketRecords(scope, c.req.valid('query'), customerId), 200)
})

const contract = createRoute({
  ...needs('customer.change'),
  method: 'post',
  path: '/customers/{customerId}/contracts',
  operationId: 'addContract',
  summary:
    '登记合同，在合同期内按其等级服务 · Add a contract; its level holds while it is in force',
  ...at(ID, body(NewContract)),
  responses: answers(201, CustomerBook, WRITTEN),
})
customerBookRoutes.openapi(contract, async (c) => {
  const { customerId } = c.req.valid('param')
  return c.json(await addContract(c.var.scope, customerId, c.req.valid('json')), 201)
})

const end = createRoute({
  ...needs('customer.change'),
  method: 'post',
  path: '/customers/{customerId}/contracts/{contractId}/end',
  operationId: 'endContract',
  summary: '修改合同的结束日期 · Say which day is a contract’s last',
  ...at({ ...ID, contractId: idOf('contract') }, body(ContractEnd)),
  responses: answers(200, CustomerBook, WRITTEN),
})
customerBookRoutes.openapi(end, async (c) => {
  const { customerId, contractId } = c.req.valid('param')
  return c.json(await endContract(c.var.scope, customerId, contractId, c.req.valid('json')), 200)
})

const contact = createRoute({
  ...needs('customer.note'),
  method: 'post',
  path: '/customers/{customerId}/contacts',
  operationId: 'addContact',
  summary: '登记联系人 · Add a contact',
  ...at(ID, body(NewContact)),
  responses: answers(201, CustomerBook, [...WRITTEN, 'already_exists']),
})
customerBookRoutes.openapi(contact, async (c) => {
  const { customerId } = c.req.valid('param')
  return c.json(await addContact(c.var.scope, customerId, c.req.valid('json')), 201)
})

const otherContact = createRoute({
  ...needs('customer.note'),
  method: 'patch',
  path: '/customers/{customerId}/contacts/{contactId}',
  operationId: 'changeContact',
  summary:
    '修改联系人的姓名、电话、邮箱或职务 · Change a contact’s name, telephone, address or post',
  description:
    '`If-Match` 用该联系人的 version；已被他人修改时，errors 逐项说明现在的内容。换邮箱等于换人：原邮箱立即不能再进入。 `If-Match` takes the contact’s own version; where somebody changed it meanwhile, `errors` says what stands there now. Another address is another person: who had the old one is out at once.',
  ...at({ ...ID, contactId: idOf('contact') }, change(ContactChange)),
  responses: answers(200, CustomerBook, [...WRITTEN, 'already_exists']),
})
customerBookRoutes.openapi(otherContact, async (c) => {
  const { customerId, contactId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const book = await carriedOutOnce(
    scope,
    () => changeContact(scope, customerId, contactId, versionFrom(c), wish),
    () => changedAlready(scope, customerId, contactId),
  )
  return c.json(book, 200)
})

const noContact = createRoute({
  ...needs('customer.note'),
  method: 'post',
  path: '/customers/{customerId}/contacts/{contactId}/removal',
  operationId: 'removeContact',
  summary: '移除联系人 · Remove a contact',
  ...at({ ...ID, contactId: idOf('contact') }, command()),
  responses: answers(200, CustomerBook, ['not_found']),
})
customerBookRoutes.openapi(noContact, async (c) => {
  const { customerId, contactId } = c.req.valid('param')
  return c.json(await removeContact(c.var.scope, customerId, contactId), 200)
})

const note = createRoute({
  ...needs('customer.note'),
  method: 'post',
  path: '/customers/{customerId}/notes',
  operationId: 'addCustomerNote',
  summary: '写客户备注 · Write a note about a customer',
  ...at(ID, body(NewCustomerNote)),
  responses: answers(201, CustomerBook, WRITTEN),
})
customerBookRoutes.openapi(note, async (c) => {
  const { customerId } = c.req.valid('param')
  return c.json(await addNote(c.var.scope, customerId, c.req.valid('json')), 201)
})

const imported = createRoute({
  ...needs('customer.change'),
  method: 'post',
  path: '/customers/import',
  operationId: 'importCustomers',
  summary: '从 CSV 文件导入客户和联系人 · Import customers and contacts from a CSV file',
  description:
    '支持 UTF-8 和 GB18030，最多 2,000 行；每位联系人一行，已有的客户也可以再加联系人；可先试运行。 UTF-8 or GB18030, 2,000 rows at most: a row for each contact, also of customers that are there already; `dryRun` only says what would happen.',
  ...body(CustomerFile),
  responses: answers(200, CustomerImport, ['unacceptable', 'too_large']),
})
customerBookRoutes.openapi(imported, async (c) =>
  c.json(await importCustomers(c.var.scope, c.req.valid('json')), 200),
)

const exported = createRoute({
  ...needs('customer.read'),
  method: 'get',
  path: '/customers.csv',
  operationId: 'exportCustomers',
  summary: '导出客户和联系人（CSV）· Export customers and contacts as CSV',
  responses: csvAnswers('One row for each contact; one for a customer without any'),
})
customerBookRoutes.openapi(exported, async (c) =>
  c.body(await exportCustomers(c.var.scope), 200, csvHeaders('customers.csv')),
)
