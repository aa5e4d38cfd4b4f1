import { idOf, NewPaidElsewhere, PaidElsewhereView, PaidElsewhereWithdrawal } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change } from '../platform/openapi'
import { readPaidElsewhere, recordPaidElsewhere, withdrawPaidElsewhere } from './paid-elsewhere'

/** /v1/people/{personId}/paid-elsewhere */
export const paidElsewhereRoutes = newArea()

const paidElsewhere = createRoute({
  ...needs('employment.change'),
  method: 'post',
  path: '/people/{personId}/paid-elsewhere',
  operationId: 'recordPaidElsewhere',
  summary: '注明不在本公司发薪 · Record that a person is not paid here',
  ...at({ personId: idOf('person') }, body(NewPaidElsewhere)),
  responses: answers(201, PaidElsewhereView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'already_exists',
    'wrong_state',
  ]),
})
paidElsewhereRoutes.openapi(paidElsewhere, async (c) => {
  const { personId } = c.req.valid('param')
  return c.json(await recordPaidElsewhere(c.var.scope, personId, c.req.valid('json')), 201)
})

const paidHere = createRoute({
  ...needs('employment.change'),
  method: 'post',
  path: '/people/{personId}/paid-elsewhere/{paidElsewhereId}/withdrawal',
  operationId: 'withdrawPaidElsewhere',
  summary: '撤销“不在本公司发薪” · Take back that a person is not paid here',
  ...at(
    { personId: idOf('person'), paidElsewhereId: idOf('paid_elsewhere') },
    change(PaidElsewhereWithdrawal),
  ),
  responses: answers(200, PaidElsewhereView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'stale_version',
    'version_required',
    'wrong_state',
  ]),
})
paidElsewhereRoutes.openapi(paidHere, async (c) => {
  const { personId, paidElsewhereId } = c.req.valid('param')
  const { scope } = c.var
  const which = [personId, paidElsewhereId] as const
  const view = await carriedOutOnce(
    scope,
    () => withdrawPaidElsewhere(scope, which, versionFrom(c), c.req.valid('json')),
    () => readPaidElsewhere(scope, which),
  )
  return c.json(view, 200)
})
