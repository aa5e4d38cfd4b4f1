import { AccountObjection, BankAccountView, idOf, NewBankAccount, pageOf } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, path } from '../platform/openapi'
import { addBankAccount } from './add-bank-account'
import { listBankAccounts } from './list-bank-accounts'
import { objectToAccount } from './object-to-account'

/** Where people's pay goes: /v1/people/{personId}/bank-accounts. */
export const bankAccountRoutes = newArea()

const PERSON = { personId: idOf('person') }

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
bankAccountRoutes.openapi(accounts, async (c) =>
  c.json(
    {
      items: await listBankAccounts(c.var.scope, c.req.valid('param').personId),
      nextCursor: null,
    },
    200,
  ),
)

const addAccount = createRoute({
  method: 'post',
  path: '/people/{personId}/bank-accounts',
  operationId: 'addBankAccount',
  summary: '登记收款账户 · Record where a person’s pay goes',
  ...needs('bank_account.change'),
  ...at(PERSON, body(NewBankAccount)),
  responses: answers(201, BankAccountView, ['not_found', 'not_allowed', 'unacceptable']),
})
bankAccountRoutes.openapi(addAccount, async (c) =>
  c.json(
    await addBankAccount(c.var.scope, c.req.valid('param').personId, c.req.valid('json')),
    201,
  ),
)

const objection = createRoute({
  method: 'post',
  path: '/people/{personId}/bank-accounts/{accountId}/objection',
  operationId: 'objectToBankAccount',
  summary: '本人对收款账户提出异议 · Say that an account recorded for you is not yours',
  ...needs('bank_account.object'),
  ...at({ ...PERSON, accountId: idOf('bank_account') }, body(AccountObjection)),
  responses: answers(200, BankAccountView, ['not_found', 'wrong_state', 'unacceptable']),
})
bankAccountRoutes.openapi(objection, async (c) => {
  const { personId, accountId } = c.req.valid('param')
  return c.json(await objectToAccount(c.var.scope, personId, accountId, c.req.valid('json')), 200)
})
