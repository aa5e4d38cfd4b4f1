import {
  CalibrationRow,
  CalibrationView,
  CalibrationWish,
  idOf,
  NewCalibration,
  PageQuery,
  PeriodText,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, bareChange, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'
import { calibrateResult } from './calibrate-result'
import {
  calibrationKnown,
  calibrationRows,
  calibrationView,
  type PageOfResults,
} from './calibration-view'
import { closeCalibration } from './close-calibration'
import { openCalibration } from './open-calibration'

/** /v1/calibrations: results side by side, between their scores and their being told. */
export const calibrationRoutes = newArea()

const ONE = { calibrationId: idOf('calibration') }

const readCalibration = async (
  scope: Scope,
  id: string,
  page?: PageOfResults,
): Promise<CalibrationView> => calibrationView(scope, await calibrationKnown(scope, id), page)

const list = createRoute({
  method: 'get',
  path: '/calibrations',
  operationId: 'listCalibrations',
  summary: '考核校准 · Calibrations',
  ...needs('appraisal.calibrate'),
  request: query(PageQuery.extend({ period: PeriodText.optional() })),
  responses: answers(200, pageOf(CalibrationRow), ['unacceptable']),
})
calibrationRoutes.openapi(list, async (c) => {
  const { limit, cursor, period } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.appraisals.calibrations({ period, limit, after: placeOf(cursor, 2) })
  const viewOf = await calibrationRows(scope, rows)
  return c.json(
    pageFrom(rows, limit, (row) => [row.period, row.id], viewOf),
    200,
  )
})

const open = createRoute({
  method: 'post',
  path: '/calibrations',
  operationId: 'openCalibration',
  summary: '发起校准 · Open a calibration of a period',
  ...needs('appraisal.calibrate'),
  ...body(NewCalibration),
  responses: answers(201, CalibrationView, ['not_found', 'already_exists', 'unacceptable']),
})
calibrationRoutes.openapi(open, async (c) => {
  const view = await openCalibration(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/calibrations/{calibrationId}',
  operationId: 'readCalibration',
  summary: '一次校准 · A calibration',
  description:
    '结果按姓名逐页读取：nextCursor 不为空时还有下一页；等级分布和份数是全部的。 Its results come page by page, by name: there are more where `nextCursor` is not null. Grades and counts are of all of them.',
  ...needs('appraisal.calibrate'),
  request: { ...path(ONE), ...query(PageQuery) },
  responses: answers(200, CalibrationView, ['not_found', 'unacceptable']),
})
calibrationRoutes.openapi(read, async (c) => {
  const { calibrationId } = c.req.valid('param')
  const view = await readCalibration(c.var.scope, calibrationId, c.req.valid('query'))
  showVersion(c, view.version)
  return c.json(view, 200)
})

const calibrate = createRoute({
  method: 'post',
  path: '/calibrations/{calibrationId}/results/{appraisalId}/changes',
  operationId: 'calibrateResult',
  summary: '校准一份结果 · Change a result, with a reason',
  description:
    'If-Match 为考核表的版本，见 results 中的 version。 If-Match names the version of the sheet: `version` in `results`.',
  ...needs('appraisal.calibrate'),
  ...at({ ...ONE, appraisalId: idOf('appraisal') }, change(CalibrationWish)),
  responses: answers(200, CalibrationView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
calibrationRoutes.openapi(calibrate, async (c) => {
  const ids = c.req.valid('param')
  const wish = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => calibrateResult(scope, ids, versionFrom(c), wish),
    () => readCalibration(scope, ids.calibrationId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const close = createRoute({
  method: 'post',
  path: '/calibrations/{calibrationId}/closing',
  operationId: 'closeCalibration',
  summary: '结束校准并告知结果 · Close it and tell its results',
  description:
    '一次请求最多告知 40 份；还有 waiting 份未告知时仍为 open，以新的版本再次请求，直到 closed。 Tells up to 40 results in one request. While it is still open, `waiting` says how many are left: ask again with the new version until it is closed.',
  ...needs('appraisal.calibrate'),
  ...at(ONE, bareChange()),
  responses: answers(200, CalibrationView, [
    'not_found',
    'wrong_state',
    'stale_version',
    'version_required',
  ]),
})
calibrationRoutes.openapi(close, async (c) => {
  const { calibrationId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => closeCalibration(scope, calibrationId, versionFrom(c)),
    () => readCalibration(scope, calibrationId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
