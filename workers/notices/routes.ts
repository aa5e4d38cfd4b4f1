import { NoticeMailChoice, NoticeMailView } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs } from '../platform/needs'
import { newArea } from '../platform/new-area'
import { answers, body } from '../platform/openapi'
import { chooseMail, readMailChoice } from './mail-choice'

/** /v1/notice-mail: whether the reader's own notices come by mail as well. */
export const noticeMailRoutes = newArea()

const read = createRoute({
  ...needs('notice.read'),
  method: 'get',
  path: '/notice-mail',
  operationId: 'readNoticeMail',
  summary: '我的通知是否发邮件 · Whether your notices come by mail as well',
  responses: answers(200, NoticeMailView),
})
noticeMailRoutes.openapi(read, async (c) => c.json(await readMailChoice(c.var.scope), 200))

const choose = createRoute({
  ...needs('notice.read'),
  method: 'put',
  path: '/notice-mail',
  operationId: 'chooseNoticeMail',
  summary: '选择通知是否发邮件 · Choose whether your notices come by mail',
  description:
    '`at_once` 每分钟汇总，`daily` 每天早上八点汇总；邮件里只有工单号和链接。 `at_once` sums up each minute, `daily` at eight in the morning; a mail holds numbers and links alone.',
  ...body(NoticeMailChoice),
  responses: answers(200, NoticeMailView, ['unacceptable']),
})
noticeMailRoutes.openapi(choose, async (c) =>
  c.json(await chooseMail(c.var.scope, c.req.valid('json').send), 200),
)
