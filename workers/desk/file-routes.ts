import { FileView, TicketRow } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { disposition } from '../files/file-name'
import { LETTER_PAGE, LETTER_PAGE_HEADERS } from '../files/letter-page'
import { needsAtDesk } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { fileAnswers, path, query } from '../platform/openapi'
import { Problem } from '../platform/problem'

/** /v1/tickets/{ticketId}/files: what came with the messages of a ticket. */
export const ticketFileRoutes = newArea()

const read = createRoute({
  ...needsAtDesk('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/files/{fileId}',
  operationId: 'readTicketFile',
  summary: '下载附件 · Download a file of a ticket',
  description:
    '一律作为下载；只有图片可加 `as=picture` 在页面内显示。 Always a download; only a picture may be asked for as one, with `as=picture`.',
  request: {
    ...path({ ticketId: TicketRow.shape.id, fileId: FileView.shape.id }),
    ...query(z.object({ as: z.enum(['download', 'picture']).default('download') })),
  },
  responses: fileAnswers(['not_found']),
})
ticketFileRoutes.openapi(read, async (c) => {
  const { ticketId, fileId } = c.req.valid('param')
  const file = await c.var.scope.desk.readFile(ticketId, fileId)
  const content = await c.var.scope.fileRoom.get(file.id)
  if (!content) throw new Problem('not_found')
  const shown = c.req.valid('query').as === 'picture' && file.isPicture
  return c.body(content, 200, {
    // Only a picture is called what it is; a browser has nothing to do with the rest.
    'content-type': shown ? file.mediaType : 'application/octet-stream',
    'content-length': String(file.sizeBytes),
    'content-disposition': disposition(shown ? 'inline' : 'attachment', file.name),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  })
})

const page = createRoute({
  ...needsAtDesk('ticket.read'),
  method: 'get',
  path: '/tickets/{ticketId}/pages/{fileId}',
  operationId: 'readMailPage',
  summary: '邮件原格式 · A mail as it was laid out, made safe',
  request: path({ ticketId: TicketRow.shape.id, fileId: FileView.shape.id }),
  responses: fileAnswers(['not_found']),
})
ticketFileRoutes.openapi(page, async (c) => {
  const { ticketId, fileId } = c.req.valid('param')
  const file = await c.var.scope.desk.readFile(ticketId, fileId)
  if (file.mediaType !== LETTER_PAGE) throw new Problem('not_found')
  const content = await c.var.scope.fileRoom.get(file.id)
  if (!content) throw new Problem('not_found')
  return c.body(content, 200, LETTER_PAGE_HEADERS)
})
