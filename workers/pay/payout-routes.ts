import {
  BankAccountView,
  idOf,
  NewBankAccount,
  NewPayment,
  PayeeView,
  PayRunView,
  ProblemView,
  pageOf,
} from '@bylaw/contract'
import { createRoute, z } from '@hono/zod-openapi'
import { auditEntry } from '../audit/entry'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, path } from '../platform/openapi'
import { Problem } from '../platform/problem'
import { addBankAccount } from './add-bank-account'
import { accountView } from './bank-account'
import { bankFile, linesFile, listPayees, recordPayment } from './pay-out'

/** How approved pay reaches people: their accounts, the bank's file, and that it was paid. */
export const payoutRoutes = newArea()

const PERSON = { personId: idOf('person') }
const RUN = { payRunId: idOf('pay_run') }

const accounts = createRoute({
  method: 'get',
  path: '/people/{personId}/bank-accounts',
  operationId: 'listBankAccounts',
  summary:
    '收款账户，本人或财务、人事可看 · Where a person’s pay goes, to themselves, finance and HR',
  ...needs('bank_account.read'),
  request: path(PERSON),
  responses: answers(200, pageOf(BankAccountView), ['not_found']),
})
payoutRoutes.openapi(accounts, async (c) => {
  const { scope } = c.var
  const { personId } = c.req.valid('param')
  const isTheirs = personId === scope.personId
  const person = await scope.people.read(personId)
  if (!person || !(isTheirs || scope.may('bank_account.read_all'))) throw new Problem('not_found')
  const note = auditEntry(scope, 'bank_accounts.read', personId)
  const rows = await scope.pay.accountsOf(personId, note)
  return c.json({ items: rows.map(accountView), nextCursor: null }, 200)
})

const addAccount = createRoute({
  method: 'post',
  path: '/people/{personId}/bank-accounts',
  operationId: 'addBankAccount',
  summary: '登记收款账户 · Record where a person’s pay goes',
  ...needs('bank_account.change'),
  ...at(PERSON, body(NewBankAccount)),
  responses: answers(201, BankAccountView, ['not_found', 'not_allowed', 'unacceptable']),
})
payoutRoutes.openapi(addAccount, async (c) =>
  c.json(
    await addBankAccount(c.var.scope, c.req.valid('param').personId, c.req.valid('json')),
    201,
  ),
)

const payees = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/payees',
  operationId: 'listPayees',
  summary: '发放名单 · Whom an approved run pays, and where to',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: answers(200, pageOf(PayeeView), ['not_found', 'wrong_state']),
})
payoutRoutes.openapi(payees, async (c) =>
  c.json(
    { items: await listPayees(c.var.scope, c.req.valid('param').payRunId), nextCursor: null },
    200,
  ),
)

const csvAnswers = (description: string) => ({
  200: { description, content: { 'text/csv': { schema: z.string() } } },
  default: {
    description: '`internal`, `not_found` (404), `wrong_state` (409)',
    content: { 'application/problem+json': { schema: ProblemView } },
  },
})
const asFile = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}"`,
})

const bank = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/bank-file.csv',
  operationId: 'readBankFile',
  summary: '银行代发文件 · The bank’s file of an approved run',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: csvAnswers('One row per person that is paid'),
})
payoutRoutes.openapi(bank, async (c) =>
  c.body(await bankFile(c.var.scope, c.req.valid('param').payRunId), 200, asFile('bank-file.csv')),
)

const lines = createRoute({
  method: 'get',
  path: '/pay-runs/{payRunId}/lines.csv',
  operationId: 'exportPayLines',
  summary: '工资明细（入账用）· Every line of an approved run, for bookkeeping',
  ...needs('pay.pay_out'),
  request: path(RUN),
  responses: csvAnswers('One row per line of each slip'),
})
payoutRoutes.openapi(lines, async (c) =>
  c.body(await linesFile(c.var.scope, c.req.valid('param').payRunId), 200, asFile('pay-lines.csv')),
)

const payment = createRoute({
  method: 'post',
  path: '/pay-runs/{payRunId}/payment',
  operationId: 'recordPayment',
  summary: '登记已发放 · Record that an approved run was paid',
  ...needs('pay.pay_out'),
  ...at(RUN, body(NewPayment)),
  responses: answers(200, PayRunView, [
    'not_found',
    'wrong_state',
    'already_exists',
    'unacceptable',
  ]),
})
payoutRoutes.openapi(payment, async (c) =>
  c.json(await recordPayment(c.var.scope, c.req.valid('param').payRunId, c.req.valid('json')), 200),
)
