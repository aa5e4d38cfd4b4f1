import {
  FieldDaysCorrection,
  FieldDaysMonth,
  FieldDaysView,
  idOf,
  MonthText,
  NewFieldDays,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, query } from '../platform/openapi'
import { fieldDaysMonth, readFieldDays } from './field-days'
import { correctFieldDays, recordFieldDays } from './record-field-days'

/** /v1/field-days, /v1/people/{personId}/field-days */
export const fieldDaysRoutes = newArea()

const read = createRoute({
  method: 'get',
  path: '/field-days',
  operationId: 'readFieldDays',
  summary: '野外工作天数 · Days on site that the pay of a month goes by',
  ...needs('pay.read_runs'),
  request: query(z.object({ month: MonthText })),
  responses: answers(200, FieldDaysMonth, ['unacceptable']),
})
fieldDaysRoutes.openapi(read, async (c) =>
  c.json(await fieldDaysMonth(c.var.scope, c.req.valid('query').month), 200),
)

const record = createRoute({
  method: 'post',
  path: '/people/{personId}/field-days',
  operationId: 'recordFieldDays',
  summary: '登记野外工作天数 · Record the days on site of a person’s month',
  ...needs('quantity.verify'),
  ...at({ personId: idOf('person') }, body(NewFieldDays)),
  responses: answers(201, FieldDaysView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'already_exists',
    'wrong_state',
  ]),
})
fieldDaysRoutes.openapi(record, async (c) => {
  const { personId } = c.req.valid('param')
  const { scope } = c.var
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    scope,
    () => recordFieldDays(scope, personId, wish),
    () => readFieldDays(scope, personId, wish.month),
  )
  showVersion(c, view.version)
  return c.json(view, 201)
})

const correct = createRoute({
  method: 'post',
  path: '/people/{personId}/field-days/{month}/correction',
  operationId: 'correctFieldDays',
  summary: '更正野外工作天数 · Correct the days on site of a person’s month',
  ...needs('quantity.verify'),
  ...at({ personId: idOf('person'), month: MonthText }, change(FieldDaysCorrection)),
  responses: answers(200, FieldDaysView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'stale_version',
    'version_required',
    'wrong_state',
  ]),
})
fieldDaysRoutes.openapi(correct, async (c) => {
  const { personId, month } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => correctFieldDays(scope, [personId, month], versionFrom(c), c.req.valid('json')),
    () => readFieldDays(scope, personId, month),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
