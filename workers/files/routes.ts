import { FileView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { needsAtDesk } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, bytes, query } from '../platform/openapi'
import { Problem } from '../platform/problem'
import { uploadFile } from './upload-file'

/** /v1/files: what is uploaded before a message takes it. */
export const fileRoutes = newArea()

const upload = createRoute({
  // A retry meets the row that its own key has named, and the bytes that lie there.
  ...needsAtDesk('file.upload'),
  method: 'post',
  path: '/files',
  operationId: 'uploadFile',
  summary: '上传文件 · Upload a file',
  description:
    '正文即文件内容，须带 `Content-Length`，最大 25 MB；类型以文件内容为准。 The body is the file itself, with its `Content-Length`, 25 MB at most; its type is what its bytes say.',
  ...bytes(),
  request: { ...bytes().request, ...query(z.object({ name: z.string().min(1).max(500) })) },
  responses: answers(201, FileView, [
    'malformed_request',
    'too_large',
    'unacceptable',
    'too_many_requests',
  ]),
})
fileRoutes.openapi(upload, async (c) => {
  const { body } = c.req.raw
  if (!body) throw new Problem('malformed_request')
  const { name } = c.req.valid('query')
  const sizeBytes = Number(c.req.header('content-length') ?? 'unknown')
  return c.json(await uploadFile(c.var.scope, { name, content: body, sizeBytes }), 201)
})
