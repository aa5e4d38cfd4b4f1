import {
  FileView,
  idOf,
  NewTrip,
  NewTripLog,
  pageOf,
  TripChoices,
  TripQuery,
  TripRow,
  TripView,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { disposition } from '../files/file-name'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, fileAnswers, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { logDay } from './log-day'
import { readTrip, readTripFile, tripChoices } from './read-trip'
import { requestTrip } from './request-trip'
import { tripRows } from './trip-view'

/** /v1/trips: requesting, logging and reading. */
export const tripRoutes = newArea()

const TRIP = { tripId: idOf('trip') }

const list = createRoute({
  method: 'get',
  path: '/trips',
  operationId: 'listTrips',
  summary: '出差 · Trips',
  description:
    '本人的；有权查看全部的人看到所有人的，或只看等人办理的。 One’s own, or everyone’s for who sees all; or those that wait for somebody.',
  ...needs('trip.read'),
  request: query(TripQuery),
  responses: answers(200, pageOf(TripRow), ['unacceptable']),
})
tripRoutes.openapi(list, async (c) => {
  const { limit, cursor, mine, waitsFor } = c.req.valid('query')
  const { scope } = c.var
  const { trips, may, personId } = scope
  const isOwn = mine === 'true' || !may('trip.read_all')
  const rows = await trips.list({
    personId: isOwn ? personId : undefined,
    waitsFor,
    limit,
    after: placeOf(cursor, 2),
  })
  const { items, nextCursor } = pageFrom(
    rows,
    limit,
    (row) => [row.fromDate, row.id],
    (row) => row,
  )
  return c.json({ items: await tripRows(scope, items), nextCursor }, 200)
})

const choices = createRoute({
  method: 'get',
  path: '/trip-choices',
  operationId: 'readTripChoices',
  summary: '交通工具和席别 · Means and seats to choose from',
  ...needs('trip.request'),
  responses: answers(200, TripChoices),
})
tripRoutes.openapi(choices, async (c) => c.json(await tripChoices(c.var.scope), 200))

const request = createRoute({
  method: 'post',
  path: '/trips',
  operationId: 'requestTrip',
  summary: '申请出差 · Request a trip',
  description:
    '出发前申请；出发后补申请的须写明理由，标为补申请，申请之前乘坐的交通工具按事后补批办理。 Before leaving; one that is asked for later says why, is marked so, and rides before the request count as agreed to afterwards.',
  ...needs('trip.request'),
  ...body(NewTrip),
  responses: answers(201, TripView, ['not_found', 'not_allowed', 'unacceptable']),
})
tripRoutes.openapi(request, async (c) => {
  const view = await requestTrip(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/trips/{tripId}',
  operationId: 'readTrip',
  summary: '一次出差 · A trip',
  ...needs('trip.read'),
  request: path(TRIP),
  responses: answers(200, TripView, ['not_found']),
})
tripRoutes.openapi(read, async (c) => {
  const view = await readTrip(c.var.scope, c.req.valid('param').tripId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const log = createRoute({
  method: 'post',
  path: '/trips/{tripId}/logs',
  operationId: 'logTripDay',
  summary: '写一天的出差日志 · Write the log of a day',
  description:
    '同一天可以再写，以最后一次为准，以前的留在记录里。 The last of a day holds; those before stay on record.',
  ...needs('trip.request'),
  ...at(TRIP, body(NewTripLog)),
  responses: answers(200, TripView, ['not_found', 'not_allowed', 'unacceptable', 'wrong_state']),
})
tripRoutes.openapi(log, async (c) => {
  const { tripId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => logDay(scope, tripId, c.req.valid('json')),
    () => readTrip(scope, tripId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const file = createRoute({
  method: 'get',
  path: '/trips/{tripId}/files/{fileId}',
  operationId: 'readTripFile',
  summary: '下载票据 · Download a receipt',
  ...needs('trip.read'),
  request: path({ ...TRIP, fileId: FileView.shape.id }),
  responses: fileAnswers(['not_found']),
})
tripRoutes.openapi(file, async (c) => {
  const { tripId, fileId } = c.req.valid('param')
  const { content, name, sizeBytes } = await readTripFile(c.var.scope, tripId, fileId)
  return c.body(content, 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(sizeBytes),
    'content-disposition': disposition('attachment', name),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  })
})
