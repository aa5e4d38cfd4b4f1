import { GivenBackView, GivenBackWithdrawal, idOf, NewGivenBack } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { csvHeaders } from '../platform/csv'
import { versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, csvAnswers } from '../platform/openapi'
import { readGivenBack, recordGivenBack, withdrawGivenBack } from './give-back'
import { givenBackFile } from './given-back-file'

/** /v1/pay-slips/{paySlipId}/given-back, /v1/given-back */
export const givenBackRoutes = newArea()

const record = createRoute({
  method: 'post',
  path: '/pay-slips/{paySlipId}/given-back',
  operationId: 'recordGivenBack',
  summary: '登记多发工资退回 · Record that what was paid too much was given back',
  ...needs('pay.pay_out'),
  ...at({ paySlipId: idOf('pay_slip') }, body(NewGivenBack)),
  responses: answers(201, GivenBackView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'wrong_state',
  ]),
})
givenBackRoutes.openapi(record, async (c) => {
  const { paySlipId } = c.req.valid('param')
  return c.json(await recordGivenBack(c.var.scope, paySlipId, c.req.valid('json')), 201)
})

const withdraw = createRoute({
  method: 'post',
  path: '/given-back/{givenBackId}/withdrawal',
  operationId: 'withdrawGivenBack',
  summary: '撤销多发工资退回 · Take back that it was given back',
  ...needs('pay.pay_out'),
  ...at({ givenBackId: idOf('given_back') }, change(GivenBackWithdrawal)),
  responses: answers(200, GivenBackView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'stale_version',
    'version_required',
    'wrong_state',
  ]),
})
givenBackRoutes.openapi(withdraw, async (c) => {
  const { givenBackId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => withdrawGivenBack(scope, givenBackId, versionFrom(c), c.req.valid('json')),
    () => readGivenBack(scope, givenBackId),
  )
  return c.json(view, 200)
})

const file = createRoute({
  method: 'get',
  path: '/given-back.csv',
  operationId: 'exportGivenBack',
  summary: '多发工资退回清单（入账用）· Everything that was given back, for bookkeeping',
  ...needs('pay.pay_out'),
  responses: csvAnswers('One row per sum that was given back'),
})
givenBackRoutes.openapi(file, async (c) =>
  c.body(await givenBackFile(c.var.scope), 200, csvHeaders('given-back.csv')),
)
