import type { NoticeView } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import type { acquaintance } from '../acquaintance'
import type { DeskBooks } from '../books'
import type { DeskCall, DeskRefusal } from '../call'
import type { LiveSockets } from '../sockets'
import { numberText } from '../ticket'
import type { KeptNotice } from './notice-book'
import { aboutIn } from './person-news'

/** What a person may ask of their own notices. A notice is named by its number. */
export type NoticeWish =
  | {
      readonly do: 'list'
      readonly before: number
      readonly unreadOnly: boolean
      readonly limit: number
    }
  | { readonly do: 'mark'; readonly n: number; readonly read: boolean }
  | { readonly do: 'mark_up_to'; readonly n: number }

export interface NoticesAnswer {
  /** What was asked for, or what was marked; one more than wanted tells that there is more. */
  readonly notices: readonly NoticeView[]
  readonly unread: number
}

/** A person's own notices. What they mark shows in their other windows at once. */
export const noticesOf =
  (
    books: DeskBooks,
    people: ReturnType<typeof acquaintance>,
    sockets: Pick<LiveSockets, 'notify'>,
  ) =>
  async (call: DeskCall, wish: NoticeWish): Promise<Result<NoticesAnswer, DeskRefusal>> => {
    const member = await people.memberOf(call)
    if (!member.ok) return member
    const { personId } = member.value
    const answer = answerNotices(books, personId, wish, call.nowMs)
    if (wish.do !== 'list') sockets.notify([personId])
    return answer
  }

/** Another's notices are not there for a person. */
function answerNotices(
  books: DeskBooks,
  personId: string,
  wish: NoticeWish,
  nowMs: number,
): Result<NoticesAnswer, DeskRefusal> {
  const { notices } = books
  const answer = (kept: readonly KeptNotice[]) =>
    ok({ notices: kept.map((each) => viewOf(books, each)), unread: notices.unread(personId) })
  if (wish.do === 'list')
    return answer(notices.before(personId, wish.before, wish.unreadOnly, wish.limit + 1))
  const found = notices.one(personId, wish.n)
  if (!found) return refuse({ code: 'not_found' })
  if (wish.do === 'mark_up_to') {
    notices.markUpTo(personId, wish.n, nowMs)
    return answer([])
  }
  // Read twice is read the first time.
  const readAtMs = wish.read ? (found.readAtMs ?? nowMs) : null
  notices.mark(personId, wish.n, readAtMs)
  return answer([{ ...found, readAtMs }])
}

/** `ntc_17` is a person's notice number 17 of the desk. */
export const noticeId = (n: number): string => `ntc_${n}`

/** The number in a notice's id; 0, which nobody has, where it is none of ours. */
export const noticeNumber = (id: string): number => Number(/^ntc_(\d{1,15})$/.exec(id)?.[1] ?? 0)

function viewOf({ tickets, archive }: DeskBooks, notice: KeptNotice): NoticeView {
  const { record } = notice
  const ticket = record
    ? undefined
    : (tickets.byNumber(notice.number) ?? archive.byNumber(notice.number))
  return {
    id: noticeId(notice.n),
    kind: notice.kind,
    ticketId: record ? null : (ticket?.id ?? ''),
    recordId: notice.kind === 'overdue' ? (record?.id ?? null) : null,
    aboutId: record && notice.kind !== 'overdue' ? aboutIn(record.id) : null,
    number: record ? '' : numberText(notice.number),
    subject: record?.title ?? ticket?.subject ?? '',
    what: notice.what,
    why: notice.why,
    at: new Date(notice.atMs).toISOString(),
    readAt: notice.readAtMs === null ? null : new Date(notice.readAtMs).toISOString(),
  }
}
