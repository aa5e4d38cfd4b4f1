import {
  ConsequenceQuery,
  ConsequenceReply,
  ConsequenceRow,
  ConsequenceVerdict,
  ConsequenceView,
  idOf,
  NewConsequence,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { consequenceRow, readConsequence } from './consequence-view'
import { decideConsequence, replyToConsequence } from './decide-case'
import { decideUponResult } from './decide-upon-result'

/** /v1/consequences: what comes of completed results. */
export const consequenceRoutes = newArea()

const ONE = { consequenceId: idOf('consequence') }

const list = createRoute({
  method: 'get',
  path: '/consequences',
  operationId: 'listConsequences',
  summary: '考核结果的后续 · What came of results',
  description:
    '本人的；有权查看全部的人看到所有人的。 Those of the reader, or everyone’s for who sees all.',
  ...needs('consequence.read'),
  request: query(ConsequenceQuery),
  responses: answers(200, pageOf(ConsequenceRow), ['unacceptable']),
})
consequenceRoutes.openapi(list, async (c) => {
  const { limit, cursor, appraisalId } = c.req.valid('query')
  const { consequences, may, personId } = c.var.scope
  const rows = await consequences.list({
    personId: may('consequence.read_all') ? undefined : personId,
    appraisalId,
    limit,
    after: placeOf(cursor, 2),
  })
  return c.json(
    pageFrom(rows, limit, (row) => [row.openedAtMs, row.id], consequenceRow),
    200,
  )
})

const decide = createRoute({
  method: 'post',
  path: '/consequences',
  operationId: 'decideUponResult',
  summary: '对考核结果作出处理 · Decide what comes of a result',
  ...needs('consequence.measure'),
  ...body(NewConsequence),
  responses: answers(201, ConsequenceView, [
    'not_found',
    'not_allowed',
    'wrong_state',
    'unacceptable',
  ]),
})
consequenceRoutes.openapi(decide, async (c) => {
  const view = await decideUponResult(c.var.scope, c.req.valid('json'))
  showVersion(c, view.version)
  return c.json(view, 201)
})

const read = createRoute({
  method: 'get',
  path: '/consequences/{consequenceId}',
  operationId: 'readConsequence',
  summary: '一项后续 · One of them',
  ...needs('consequence.read'),
  request: path(ONE),
  responses: answers(200, ConsequenceView, ['not_found']),
})
consequenceRoutes.openapi(read, async (c) => {
  const view = await readConsequence(c.var.scope, c.req.valid('param').consequenceId)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const said = answers(200, ConsequenceView, [
  'not_found',
  'not_allowed',
  'wrong_state',
  'unacceptable',
  'stale_version',
  'version_required',
])

const reply = createRoute({
  method: 'post',
  path: '/consequences/{consequenceId}/reply',
  operationId: 'replyToConsequence',
  summary: '本人申辩 · Answer to the case on one’s own grades',
  ...needs('consequence.read'),
  ...at(ONE, change(ConsequenceReply)),
  responses: said,
})
consequenceRoutes.openapi(reply, async (c) => {
  const { consequenceId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => replyToConsequence(c.var.scope, consequenceId, versionFrom(c), wish),
    () => readConsequence(c.var.scope, consequenceId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})

const verdict = createRoute({
  method: 'post',
  path: '/consequences/{consequenceId}/verdict',
  operationId: 'decideConsequence',
  summary: '处理多次低等级 · Decide the case on repeated low grades',
  ...needs('consequence.decide'),
  ...at(ONE, change(ConsequenceVerdict)),
  responses: said,
})
consequenceRoutes.openapi(verdict, async (c) => {
  const { consequenceId } = c.req.valid('param')
  const wish = c.req.valid('json')
  const view = await carriedOutOnce(
    c.var.scope,
    () => decideConsequence(c.var.scope, consequenceId, versionFrom(c), wish),
    () => readConsequence(c.var.scope, consequenceId),
  )
  showVersion(c, view.version)
  return c.json(view, 200)
})
