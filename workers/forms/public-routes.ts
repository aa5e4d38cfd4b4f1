import { FileView, FormSubmission, FormView, PublicForm } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import * as z from 'zod'
import { entranceOf } from '../identity/entrance'
import { open } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, bytes, path, query } from '../platform/openapi'
import { Problem } from '../platform/problem'
import { isOurOwnPage } from '../platform/same-origin'
import type { AppEnv } from '../scope'
import { formPage } from './form-page'
import { embedScript } from './form-scripts'
import { framedBy } from './page-policy'
import { type ShownForm, shownForm } from './public-form'
import { stampOf } from './stamp'
import { submitForm } from './submit'
import { uploadVisitorFile } from './visitor-files'

/**
 * /v1/public-forms: what a company's own site shows to its visitors. Nobody is signed in here, and a
 * cookie that comes along counts for nothing. A site that the form does not name gets the answer
 * that an unknown form gets.
 */
export const publicFormRoutes = newArea()

const ID = { formId: FormView.shape.id }

const read = createRoute({
  ...open(),
  method: 'get',
  path: '/public-forms/{formId}',
  operationId: 'readPublicForm',
  summary: '表单要填什么，供自建页面使用 · What a form asks for, for a site’s own page',
  request: path(ID),
  responses: answers(200, PublicForm, ['not_found', 'too_many_requests']),
})
publicFormRoutes.openapi(read, async (c) => {
  const { form } = await formFor(c, c.req.valid('param').formId)
  const { name, greeting, language, fields, takesFiles } = form
  const stamp = stampFor(c, form.id)
  return c.json({ name, greeting, language, fields: [...fields], takesFiles, stamp }, 200)
})

const submit = createRoute({
  ...open(),
  method: 'post',
  path: '/public-forms/{formId}/submissions',
  operationId: 'submitForm',
  summary: '提交表单 · Send what was filled in',
  description:
    '无论邮箱是否为客户联系人，答复都相同。 The answer is the same whether or not the address is a contact’s.',
  ...at(ID, body(FormSubmission)),
  responses: answers(200, z.strictObject({}), ['not_found', 'unacceptable', 'too_many_requests']),
})
publicFormRoutes.openapi(submit, async (c) => {
  const shown = await formFor(c, c.req.valid('param').formId)
  await submitForm(entranceOf(c), shown, c.req.valid('json'), siteOf(c))
  return c.json({}, 200)
})

const upload = createRoute({
  ...open(),
  method: 'post',
  path: '/public-forms/{formId}/files',
  operationId: 'uploadFormFile',
  summary: '上传随表单提交的文件 · Upload a file to send along',
  description:
    '正文即文件内容，须带 `Content-Length`。最多 5 个，每个不超过 10 MB，合计不超过 15 MB；一天内未随表单提交的自动删除。 The body is the file itself, with its `Content-Length`: five at most, 10 MB each, 15 MB together. What is not sent along within a day is removed.',
  ...bytes(),
  request: {
    ...bytes().request,
    ...path(ID),
    ...query(z.object({ name: z.string().min(1).max(500) })),
  },
  responses: answers(201, FileView, [
    'not_found',
    'malformed_request',
    'too_large',
    'unacceptable',
    'too_many_requests',
  ]),
})
publicFormRoutes.openapi(upload, async (c) => {
  const shown = await formFor(c, c.req.valid('param').formId)
  const content = c.req.raw.body ?? new Blob([]).stream()
  const sizeBytes = Number(c.req.header('content-length') ?? 'unknown')
  const { name } = c.req.valid('query')
  return c.json(await uploadVisitorFile(entranceOf(c), shown, { name, content, sizeBytes }), 201)
})

// A browser asks first whether another site may.
for (const what of ['submissions', 'files'])
  publicFormRoutes.options(`/public-forms/:formId/${what}`, async (c) => {
    await formFor(c, c.req.param('formId') ?? '')
    c.header('access-control-allow-methods', 'POST')
    c.header('access-control-allow-headers', 'content-type, idempotency-key')
    c.header('access-control-max-age', '600')
    return c.body(null, 204)
  })

// What a site embeds: a page in a frame, and a script that puts the frame where it stands.
publicFormRoutes.get('/public-forms/:formId/page', async (c) => {
  const { form, company } = await shownForm(entranceOf(c), c.req.param('formId'))
  for (const [name, value] of framedBy(form.origins)) c.header(name, value)
  return c.html(formPage(form, { companyName: company.name, stamp: stampFor(c, form.id) }))
})
publicFormRoutes.get('/public-forms/:formId/script', async (c) => {
  const { form } = await shownForm(entranceOf(c), c.req.param('formId'))
  c.header('cross-origin-resource-policy', 'cross-origin')
  c.header('cache-control', 'public, max-age=300')
  return c.body(embedScript(form.name), 200, { 'content-type': 'text/javascript; charset=utf-8' })
})

/** The form, where the asking site may have it; the site is told so by name, and no other is. */
async function formFor(c: Context<AppEnv>, formId: string): Promise<ShownForm> {
  const shown = await shownForm(entranceOf(c), formId)
  c.header('vary', 'Origin')
  const site = siteOf(c)
  if (site === undefined) return shown
  if (!shown.form.origins.includes(site)) throw new Problem('not_found')
  c.header('access-control-allow-origin', site)
  return shown
}

/** The other site whose page asks; none where it is our own page, or no browser at all. */
const siteOf = (c: Context<AppEnv>): string | undefined =>
  isOurOwnPage(c) ? undefined : c.req.header('origin')

const stampFor = (c: Context<AppEnv>, formId: string): string => {
  const { env, nowMs } = entranceOf(c)
  return stampOf(env.TOKEN_SECRET, formId, nowMs)
}
