import type { NoticePage, NoticeView, UnreadNotices } from '@bylaw/contract'
import { pageFrom, placeOf } from '../../platform/page'
import { Problem } from '../../platform/problem'
import { type NoticesAnswer, type NoticeWish, noticeNumber } from './answer-notices'

/** The caller's own notices, over the line to their Desk. */
export const noticeLine = (ask: (wish: NoticeWish) => Promise<NoticesAnswer>) => ({
  async list(query: {
    limit: number
    cursor?: string | undefined
    unread: 'true' | 'false'
  }): Promise<NoticePage> {
    const { limit } = query
    const [before = Number.MAX_SAFE_INTEGER] = placeOf(query.cursor, 1) ?? []
    const wish = { before: Number(before), unreadOnly: query.unread === 'true', limit }
    const { notices, unread } = await ask({ do: 'list', ...wish })
    const page = pageFrom(
      notices,
      limit,
      ({ id }) => [noticeNumber(id)],
      (notice) => notice,
    )
    return { ...page, unread }
  },

  async mark(id: string, read: boolean): Promise<NoticeView> {
    const { notices } = await ask({ do: 'mark', n: noticeNumber(id), read })
    const [marked] = notices
    if (!marked) throw new Problem('not_found')
    return marked
  },

  async markUpTo(id: string): Promise<UnreadNotices> {
    const { unread } = await ask({ do: 'mark_up_to', n: noticeNumber(id) })
    return { unread }
  },
})
