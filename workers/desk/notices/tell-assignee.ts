import { type Words, words } from '@bylaw/kernel'
import type { By } from '../apply'
import type { DeskBooks } from '../books'
import { authorOf, reads, spoken } from '../following/tell-followers'
import { standInOn } from '../lifecycle/complained-of'
import type { Change } from '../step'
import type { Ticket } from '../ticket'
import type { Notice } from './notice-book'

/**
 * Tells whoever has a ticket, or is waited for to take it, what others did to it: that it is theirs now, that the customer wrote,
 * was not content or had it opened again; and whoever had it, that somebody else does. While they
 * are away, whoever stands in is told as well.
 *
 * @returns the ids of those who were told, who need not be told as followers
 */
export function tellAssignee(
  books: DeskBooks,
  before: Ticket,
  after: Ticket,
  change: Pick<Change, 'says' | 'events'>,
  by: By,
  nowMs: number,
): readonly string[] {
  const { number } = after
  const told: string[] = []
  const tell = (personId: string | null, notice: Omit<Notice, 'number' | 'atMs'>) => {
    const people = actorsFor(books, after, personId, nowMs).filter(
      (id) => id !== by.personId && reads(books, id) && !told.includes(id),
    )
    told.push(...people)
    books.notices.tell(people, { ...notice, number, atMs: nowMs })
  }
  if (before.assigneeId !== after.assigneeId && !TOLD_OTHERWISE.has(by.what)) {
    const author = authorOf(books, by.personId)
    tell(after.assigneeId, {
      kind: 'assigned',
      what: by.personId === null ? BY_RULE : handedBy(author),
      why: YOURS_NOW,
    })
    tell(before.assigneeId, {
      kind: 'taken_over',
      what: takenOver(books, author, by, after),
      why: WAS_YOURS,
    })
  }
  const heard = WHAT_HAPPENED.find(([event]) => change.events.includes(event))?.[1]
  if (heard) {
    const said = change.says.find(({ visibility, body }) => visibility === 'public' && body !== '')
    const line = said ? spoken(authorOf(books, by.personId), said.body) : NO_WORDS
    const what = words(
      `${heard.zh}${line.zh && '。'}${line.zh}`,
      `${heard.en}${line.en && '. '}${line.en}`,
    )
    const whoseId = after.assigneeId ?? after.awaitedId
    tell(whoseId, { kind: 'customer_word', what, why: YOURS })
  }
  return told
}

/** Someone, and whoever acts for them on a ticket while they are away. */
export const actorsFor = (
  books: DeskBooks,
  ticket: Pick<Ticket, 'number' | 'type'>,
  personId: string | null,
  nowMs: number,
): string[] => {
  if (personId === null) return []
  const acting = standInOn(books, ticket, personId, nowMs)
  return acting === null ? [personId] : [personId, acting]
}

/** Steps that agreements tell of in words of their own. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  'agreed_hand_over',
  'agreed_incident',
  'handed_back',
])

const BY_RULE = words('工单按规则分派给您', 'The rules gave you the ticket')

const handedBy = (author: Words): Words =>
  words(`${author.zh} 把工单交给您`, `${author.en} gave you the ticket`)

const takenOver = (
  { roster }: DeskBooks,
  author: Words,
  { personId }: By,
  { assigneeId }: Ticket,
): Words => {
  if (assigneeId === null || assigneeId === personId)
    return words(`${author.zh} 接手了您的工单`, `${author.en} took over your ticket`)
  const name = roster.member(assigneeId)?.name ?? ''
  if (personId === null)
    return words(`您的工单按规则转给了 ${name}`, `The rules gave your ticket to ${name}`)
  return words(`${author.zh} 把您的工单交给 ${name}`, `${author.en} gave your ticket to ${name}`)
}

/** What others do that whoever has the ticket has to know; the first that happened is told. */
const WHAT_HAPPENED = [
  ['ticket.rejected', words('客户反馈未解决', 'The customer says that it is not solved')],
  ['ticket.withdrawn', words('客户撤回了工单', 'The customer withdrew the ticket')],
  ['ticket.reopened', words('工单重新打开', 'The ticket was opened again')],
  ['ticket.customer_replied', words('客户回复了', 'The customer answered')],
] as const
const NO_WORDS = words('', '')

const YOURS_NOW = words('工单由您负责', 'The ticket is yours now')
const YOURS = words('您是工单负责人，或代为负责', 'The ticket is yours, or you stand in')
const WAS_YOURS = words('工单原由您负责', 'The ticket was yours')
