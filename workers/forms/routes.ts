import { FormContent, FormPreview, FormView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs, needsToAsk } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, asking, at, body, change, path } from '../platform/openapi'
import { formPage } from './form-page'
import { addForm, changeForm, listForms, readForm } from './keep-form'

/** /v1/forms: what a company puts on its own site. */
export const formRoutes = newArea()

const ID = { formId: FormView.shape.id }

const list = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/forms',
  operationId: 'listForms',
  summary: '网站表单列表 · List the forms for the company’s site',
  responses: answers(200, z.strictObject({ items: z.array(FormView) })),
})
formRoutes.openapi(list, async (c) => c.json({ items: await listForms(c.var.scope) }, 200))

const add = createRoute({
  ...needs('mail.manage'),
  method: 'post',
  path: '/forms',
  operationId: 'addForm',
  summary: '新建网站表单 · Add a form',
  ...body(FormContent),
  responses: answers(201, FormView, ['unacceptable']),
})
formRoutes.openapi(add, async (c) => {
  const form = await addForm(c.var.scope, c.req.valid('json'))
  showVersion(c, form.version)
  return c.json(form, 201)
})

const read = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/forms/{formId}',
  operationId: 'readForm',
  summary: '查看网站表单 · Read a form',
  request: path(ID),
  responses: answers(200, FormView, ['not_found']),
})
formRoutes.openapi(read, async (c) => {
  const form = await readForm(c.var.scope, c.req.valid('param').formId)
  showVersion(c, form.version)
  return c.json(form, 200)
})

const edit = createRoute({
  ...needs('mail.manage'),
  method: 'put',
  path: '/forms/{formId}',
  operationId: 'changeForm',
  summary: '修改网站表单 · Change a form',
  ...at(ID, change(FormContent)),
  responses: answers(200, FormView, [
    'not_found',
    'unacceptable',
    'stale_version',
    'version_required',
  ]),
})
formRoutes.openapi(edit, async (c) => {
  const { formId } = c.req.valid('param')
  const { scope } = c.var
  const form = await carriedOutOnce(
    scope,
    () => changeForm(scope, formId, versionFrom(c), c.req.valid('json')),
    () => readForm(scope, formId),
  )
  showVersion(c, form.version)
  return c.json(form, 200)
})

const preview = createRoute({
  ...needsToAsk('mail.manage'),
  method: 'post',
  path: '/form-previews',
  operationId: 'previewForm',
  summary: '预览网站表单 · See how a form would look',
  ...asking(FormContent),
  responses: answers(200, FormPreview, ['unacceptable']),
})
formRoutes.openapi(preview, async (c) => {
  const { companyName, shard } = c.var.scope
  await shard.mustBeMember()
  return c.json({ html: formPage(c.req.valid('json'), { companyName, stamp: undefined }) }, 200)
})
