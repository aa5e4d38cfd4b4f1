import {
  CallChange,
  CallEnded,
  CallEnding,
  CallerQuery,
  CallerView,
  CallQuery,
  CallView,
  NewCall,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, path, query } from '../platform/openapi'
import { beginCall, changeCall, listCalls, readCall } from './calls'
import { endCall } from './end-call'
import { findCallers } from './find-callers'

/** /v1/calls: the telephone log, and who is calling. */
export const callRoutes = newArea()

const ID = { callId: CallView.shape.id }
const WRITTEN = ['not_found', 'wrong_state', 'unacceptable'] as const
const VERSIONED = ['stale_version', 'version_required'] as const

const list = createRoute({
  ...needs('call.read'),
  method: 'get',
  path: '/calls',
  operationId: 'listCalls',
  summary: '电话记录，最新在前 · List calls, latest first',
  request: query(CallQuery),
  responses: answers(200, pageOf(CallView), ['unacceptable']),
})
callRoutes.openapi(list, async (c) =>
  c.json(await listCalls(c.var.scope, c.req.valid('query')), 200),
)

const begin = createRoute({
  ...needs('call.take'),
  method: 'post',
  path: '/calls',
  operationId: 'beginCall',
  summary: '接起来电，或开始去电 · Take a call, or make one',
  ...body(NewCall),
  responses: answers(201, CallView, ['unacceptable']),
})
callRoutes.openapi(begin, async (c) =>
  c.json(await beginCall(c.var.scope, c.req.valid('json')), 201),
)

const callers = createRoute({
  ...needs('call.take'),
  method: 'get',
  path: '/callers',
  operationId: 'findCallers',
  summary: '按号码或名字查来电者 · Find who is calling by number or name',
  request: query(CallerQuery),
  responses: answers(200, z.strictObject({ items: z.array(CallerView) }), ['unacceptable']),
})
callRoutes.openapi(callers, async (c) =>
  c.json({ items: await findCallers(c.var.scope, c.req.valid('query').q) }, 200),
)

const read = createRoute({
  ...needs('call.read'),
  method: 'get',
  path: '/calls/{callId}',
  operationId: 'readCall',
  summary: '一次来电或去电 · Read a call',
  request: path(ID),
  responses: answers(200, CallView, ['not_found']),
})
callRoutes.openapi(read, async (c) => {
  const call = await readCall(c.var.scope, c.req.valid('param').callId)
  showVersion(c, call.version)
  return c.json(call, 200)
})

const changed = createRoute({
  ...needs('call.take'),
  method: 'patch',
  path: '/calls/{callId}',
  operationId: 'changeCall',
  summary: '通话中记录 · Write down what is learnt during a call',
  ...at(ID, change(CallChange)),
  responses: answers(200, CallView, [...WRITTEN, ...VERSIONED]),
})
callRoutes.openapi(changed, async (c) => {
  const { callId } = c.req.valid('param')
  const wish = c.req.valid('json')
  return c.json(await changeCall(c.var.scope, callId, versionFrom(c), wish), 200)
})

const end = createRoute({
  ...needs('call.take'),
  method: 'post',
  path: '/calls/{callId}/ending',
  operationId: 'endCall',
  summary: '结束通话：建单、记入工单或当场解决 · End a call',
  ...at(ID, change(CallEnding)),
  responses: answers(200, CallEnded, [...WRITTEN, ...VERSIONED]),
})
callRoutes.openapi(end, async (c) => {
  const { callId } = c.req.valid('param')
  const wish = c.req.valid('json')
  return c.json(await endCall(c.var.scope, callId, versionFrom(c), wish), 200)
})
