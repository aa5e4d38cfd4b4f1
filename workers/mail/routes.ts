import {
  HeldLetters,
  LetterAcceptance,
  LetterAddition,
  LetterContent,
  LetterDecided,
  LetterDismissed,
  LetterState,
  LetterView,
  MailSettingsChange,
  MailSettingsView,
  MOST_HELD_COUNTED,
  OutgoingMailView,
  PageQuery,
  pageOf,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { answerDone } from '../desk/answer-done'
import { disposition } from '../files/file-name'
import { LETTER_PAGE_HEADERS } from '../files/letter-page'
import { carriedOutOnce } from '../platform/carried-out'
import { showVersion, versionFrom } from '../platform/if-match'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, at, body, change, command, fileAnswers, path, query } from '../platform/openapi'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import { acceptLetter } from './accept-letter'
import { addLetter } from './add-letter'
import { dismissLetter } from './dismiss-letter'
import { readLetter, readLetterPage } from './letter-content'
import { restoreLetter } from './restore-letter'
import { changeMailSettings, readMailSettings } from './settings'
import { decidedView, letterView, outgoingView } from './views'

/** How mail is taken, what came in and what went out. */
export const mailRoutes = newArea()

const settings = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/mail-settings',
  operationId: 'readMailSettings',
  summary: '邮件设置 · How the company takes mail',
  responses: answers(200, MailSettingsView),
})
mailRoutes.openapi(settings, async (c) => {
  const view = await readMailSettings(c.var.scope)
  showVersion(c, view.version)
  return c.json(view, 200)
})

const changeSettings = createRoute({
  ...needs('mail.manage'),
  method: 'put',
  path: '/mail-settings',
  operationId: 'changeMailSettings',
  summary: '修改邮件设置 · Change how the company takes mail',
  ...change(MailSettingsChange),
  responses: answers(200, MailSettingsView, ['unacceptable', 'stale_version', 'version_required']),
})
mailRoutes.openapi(changeSettings, async (c) => {
  const { scope } = c.var
  const settings = await carriedOutOnce(
    scope,
    () => changeMailSettings(scope, c.req.valid('json'), versionFrom(c)),
    () => readMailSettings(scope),
  )
  return c.json(settings, 200)
})

const list = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/letters',
  operationId: 'listLetters',
  summary: '来信，最新在前 · List what came in, latest first',
  request: query(PageQuery.extend({ state: LetterState.optional() })),
  responses: answers(200, pageOf(LetterView), ['unacceptable']),
})
mailRoutes.openapi(list, async (c) => {
  const { limit, cursor, state } = c.req.valid('query')
  const { scope } = c.var
  const rows = await scope.mail.letters({ state, after: placeOf(cursor, 2) }, limit + 1)
  const place = ({ receivedAtMs, id }: (typeof rows)[number]) => [receivedAtMs, id]
  const view = (letter: (typeof rows)[number]) => letterView(scope, letter)
  return c.json(pageFrom(rows, limit, place, view), 200)
})

const held = createRoute({
  ...needs('mail.sort'),
  method: 'get',
  path: '/letters/held',
  operationId: 'countHeldLetters',
  summary: '待处理来信数 · How many letters wait to be sorted',
  responses: answers(200, HeldLetters),
})
mailRoutes.openapi(held, async (c) =>
  c.json({ held: await c.var.scope.mail.held(MOST_HELD_COUNTED) }, 200),
)

const readContent = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/letters/{letterId}',
  operationId: 'readLetter',
  summary: '查看来信 · Read a letter, with its files and why one would not be taken',
  request: path({ letterId: LetterView.shape.id }),
  responses: answers(200, LetterContent, ['not_found']),
})
mailRoutes.openapi(readContent, async (c) =>
  c.json(await readLetter(c.var.scope, c.req.valid('param').letterId), 200),
)

const page = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/letters/{letterId}/page',
  operationId: 'readLetterPage',
  summary: '来信原格式 · A letter as it was laid out, made safe',
  request: path({ letterId: LetterView.shape.id }),
  responses: fileAnswers(['not_found']),
})
mailRoutes.openapi(page, async (c) => {
  const html = await readLetterPage(c.var.scope, c.req.valid('param').letterId)
  return c.body(html, 200, LETTER_PAGE_HEADERS)
})

const raw = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/letters/{letterId}/raw',
  operationId: 'readRawLetter',
  summary: '下载邮件原件 · Download a letter as it came',
  request: path({ letterId: LetterView.shape.id }),
  responses: fileAnswers(['not_found']),
})
mailRoutes.openapi(raw, async (c) => {
  const { scope } = c.var
  const letter = await scope.mail.letter(c.req.valid('param').letterId)
  const content = letter && (await scope.fileRoom.get(letter.id))
  if (!content) throw new Problem('not_found')
  return c.body(content, 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': disposition('attachment', `${letter.id}.eml`),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  })
})

const accept = createRoute({
  ...needs('mail.sort'),
  method: 'post',
  path: '/letters/{letterId}/acceptance',
  operationId: 'acceptLetter',
  summary: '来信转工单 · Make a ticket of a held letter',
  ...at({ letterId: LetterView.shape.id }, body(LetterAcceptance)),
  responses: answers(201, LetterDecided, ['not_found', 'wrong_state', 'unacceptable']),
})
mailRoutes.openapi(accept, async (c) => {
  const { letterId } = c.req.valid('param')
  const done = await acceptLetter(c.var.scope, letterId, c.req.valid('json'))
  answerDone(c, done)
  return c.json(decidedView(done), 201)
})

const add = createRoute({
  ...needs('mail.sort'),
  method: 'post',
  path: '/letters/{letterId}/addition',
  operationId: 'addLetter',
  summary: '来信加入工单 · Put a held letter onto a ticket',
  description:
    '`customer` 算客户的回复，发件人从此是该客户的联系人；`colleague` 记为内部备注。不写 `ticketId` 时加入所回复的工单。 `customer` counts as the customer’s word, and its sender stands in their book from then on; `colleague` is a note. Without a `ticketId` it goes onto the ticket whose reply address it was sent to.',
  ...at({ letterId: LetterView.shape.id }, body(LetterAddition)),
  responses: answers(200, LetterDecided, ['not_found', 'wrong_state', 'unacceptable']),
})
mailRoutes.openapi(add, async (c) => {
  const { letterId } = c.req.valid('param')
  const done = await addLetter(c.var.scope, letterId, c.req.valid('json'))
  answerDone(c, done)
  return c.json(decidedView(done), 200)
})

const dismiss = createRoute({
  ...needs('mail.sort'),
  method: 'post',
  path: '/letters/{letterId}/dismissal',
  operationId: 'dismissLetter',
  summary: '来信不处理 · Put a held letter away',
  ...at({ letterId: LetterView.shape.id }, command()),
  responses: answers(200, LetterDismissed, ['not_found', 'wrong_state']),
})
mailRoutes.openapi(dismiss, async (c) => {
  const { letterId } = c.req.valid('param')
  return c.json(await dismissLetter(c.var.scope, letterId), 200)
})

const restore = createRoute({
  ...needs('mail.sort'),
  method: 'post',
  path: '/letters/{letterId}/restoration',
  operationId: 'restoreLetter',
  summary: '恢复待处理 · Have a letter wait again that was put away',
  ...at({ letterId: LetterView.shape.id }, command()),
  responses: answers(200, LetterView, ['not_found', 'wrong_state']),
})
mailRoutes.openapi(restore, async (c) => {
  const { letterId } = c.req.valid('param')
  return c.json(await restoreLetter(c.var.scope, letterId), 200)
})

const outgoing = createRoute({
  ...needs('mail.read'),
  method: 'get',
  path: '/outgoing-mails',
  operationId: 'listOutgoingMails',
  summary: '发信记录，最新在前 · List what went out, latest first',
  request: query(PageQuery),
  responses: answers(200, pageOf(OutgoingMailView), ['unacceptable']),
})
mailRoutes.openapi(outgoing, async (c) => {
  const { limit, cursor } = c.req.valid('query')
  const rows = await c.var.scope.mail.outgoing(placeOf(cursor, 2), limit + 1)
  const place = ({ createdAtMs, id }: (typeof rows)[number]) => [createdAtMs, id]
  return c.json(pageFrom(rows, limit, place, outgoingView), 200)
})
