import {
  FileView,
  idOf,
  NewProcedureEntry,
  NewProcedureRecord,
  ProcedureHandOver,
  ProcedureRecordQuery,
  ProcedureRecordRow,
  ProcedureRecordView,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { disposition } from '../files/file-name'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, fileAnswers, path, query } from '../platform/openapi'
import { enter } from './enter'
import { handOver } from './hand-over'
import { readFileOf, readRecord } from './read-record'
import { listRecords } from './record-rows'
import { startRecord } from './start-record'

/** /v1/procedure-records */
export const procedureRecordRoutes = newArea()

const ID = { recordId: idOf('procedure_record') }
const CHANGED = [
  ...(['not_found', 'not_allowed', 'unacceptable', 'wrong_state', 'rules_incomplete'] as const),
  ...(['stale_version', 'version_required'] as const),
]

const list = createRoute({
  ...needs('procedure.read'),
  method: 'get',
  path: '/procedure-records',
  operationId: 'listProcedureRecords',
  summary: '办事记录，最近发起在前 · List procedures as they are carried out, latest first',
  description:
    '`mine=true` 只列由本人负责或等本人表态的；`overdue=true` 只列逾期的，到期早的在前。 `mine=true` lists what the reader sees through or has to answer; `overdue=true` what is late, by its day.',
  request: query(ProcedureRecordQuery),
  responses: answers(200, pageOf(ProcedureRecordRow), ['unacceptable']),
})
procedureRecordRoutes.openapi(list, async (c) =>
  c.json(await listRecords(c.var.scope, c.req.valid('query')), 200),
)

const start = createRoute({
  ...needs('procedure.record'),
  method: 'post',
  path: '/procedure-records',
  operationId: 'startProcedure',
  summary: '发起事项 · Start a procedure',
  ...body(NewProcedureRecord),
  responses: answers(201, ProcedureRecordView, [
    'not_found',
    'not_allowed',
    'unacceptable',
    'rules_incomplete',
  ]),
})
procedureRecordRoutes.openapi(start, async (c) =>
  c.json(await startRecord(c.var.scope, c.req.valid('json')), 201),
)

const read = createRoute({
  ...needs('procedure.read'),
  method: 'get',
  path: '/procedure-records/{recordId}',
  operationId: 'readProcedureRecord',
  summary: '查看办事记录 · Read a procedure as it is carried out',
  request: path(ID),
  responses: answers(200, ProcedureRecordView, ['not_found']),
})
procedureRecordRoutes.openapi(read, async (c) => {
  const view = await readRecord(c.var.scope, c.req.valid('param').recordId)
  showVersion(c, view.row.version)
  return c.json(view, 200)
})

const add = createRoute({
  ...needs('procedure.record'),
  method: 'post',
  path: '/procedure-records/{recordId}/entries',
  operationId: 'enterInProcedure',
  summary: '登记办理情况 · Enter what was done',
  description:
    '哪些事项可登记、由谁登记，由规则决定；最后一项登记后自动办结。 What may be entered, and by whom, is the rule’s to say; the last thing it asks for finishes the record.',
  ...at(ID, change(NewProcedureEntry)),
  responses: answers(201, ProcedureRecordView, CHANGED),
})
procedureRecordRoutes.openapi(add, async (c) => {
  const { recordId } = c.req.valid('param')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => enter(scope, recordId, versionFrom(c), c.req.valid('json')),
    () => readRecord(scope, recordId),
  )
  showVersion(c, view.row.version)
  return c.json(view, 201)
})

const responsible = createRoute({
  ...needs('procedure.record'),
  method: 'put',
  path: '/procedure-records/{recordId}/responsible',
  operationId: 'handOverProcedure',
  summary: '移交给他人负责 · Give a record to someone else to see through',
  ...at(ID, change(ProcedureHandOver)),
  responses: answers(200, ProcedureRecordView, CHANGED),
})
procedureRecordRoutes.openapi(responsible, async (c) => {
  const { recordId } = c.req.valid('param')
  const { responsibleId } = c.req.valid('json')
  const { scope } = c.var
  const view = await carriedOutOnce(
    scope,
    () => handOver(scope, recordId, versionFrom(c), responsibleId),
    () => readRecord(scope, recordId),
  )
  showVersion(c, view.row.version)
  return c.json(view, 200)
})

const file = createRoute({
  ...needs('procedure.read'),
  method: 'get',
  path: '/procedure-records/{recordId}/files/{fileId}',
  operationId: 'readProcedureFile',
  summary: '下载附件 · Download a file of a record',
  request: path({ ...ID, fileId: FileView.shape.id }),
  responses: fileAnswers(['not_found']),
})
procedureRecordRoutes.openapi(file, async (c) => {
  const { recordId, fileId } = c.req.valid('param')
  const { content, name, sizeBytes } = await readFileOf(c.var.scope, recordId, fileId)
  return c.body(content, 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(sizeBytes),
    'content-disposition': disposition('attachment', name),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  })
})
