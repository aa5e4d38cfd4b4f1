import {
  NoticeMark,
  NoticePage,
  NoticeQuery,
  NoticesRead,
  NoticeView,
  UnreadNotices,
} from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import { needs, needsAtDesk } from '../../platform/needs'
import { newArea } from '../../platform/new-area'
import { answers, body, path, query } from '../../platform/openapi'

/** /v1/notices: what the reader was told, and what of it they have read. Nobody reads another's. */
export const noticeRoutes = newArea()

const list = createRoute({
  ...needs('notice.read'),
  method: 'get',
  path: '/notices',
  operationId: 'listNotices',
  summary: '我的通知，最新在前 · List your own notices, the latest first',
  request: query(NoticeQuery),
  responses: answers(200, NoticePage, ['unacceptable']),
})
noticeRoutes.openapi(list, async (c) =>
  c.json(await c.var.scope.desk.notices.list(c.req.valid('query')), 200),
)

const mark = createRoute({
  ...needsAtDesk('notice.read'),
  method: 'put',
  path: '/notices/{noticeId}',
  operationId: 'markNotice',
  summary: '标为已读或未读 · Mark a notice as read or not',
  request: { ...path({ noticeId: NoticeView.shape.id }), ...body(NoticeMark).request },
  responses: answers(200, NoticeView, ['not_found', 'unacceptable']),
})
noticeRoutes.openapi(mark, async (c) => {
  const { noticeId } = c.req.valid('param')
  return c.json(await c.var.scope.desk.notices.mark(noticeId, c.req.valid('json').read), 200)
})

const readAll = createRoute({
  ...needsAtDesk('notice.read'),
  method: 'post',
  path: '/notices/read',
  operationId: 'readNotices',
  summary: '到此为止全部已读 · Mark everything up to a notice as read',
  ...body(NoticesRead),
  responses: answers(200, UnreadNotices, ['not_found', 'unacceptable']),
})
noticeRoutes.openapi(readAll, async (c) =>
  c.json(await c.var.scope.desk.notices.markUpTo(c.req.valid('json').upTo), 200),
)
