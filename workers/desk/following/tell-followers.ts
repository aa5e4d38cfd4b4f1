import { type Words, words } from '@bylaw/kernel'
import { may } from '../../identity/permissions'
import type { By } from '../apply'
import type { DeskBooks } from '../books'
import { lifecycleAt } from '../lifecycle/in-force'
import { stateOf } from '../lifecycle/passage'
import type { Notice } from '../notices/notice-book'
import type { Change } from '../step'
import type { Ticket } from '../ticket'

/** Characters of a message that a notice repeats; the ticket has the rest. */
const EXCERPT = 80

/**
 * Tells those who follow a ticket what happened to it: a word between the customer and us, another
 * state, another assignee. What they did themselves they know.
 *
 * @param but those who are told as whoever has the ticket
 */
export function tellFollowers(
  books: DeskBooks,
  before: Ticket,
  after: Ticket,
  { says }: Pick<Change, 'says'>,
  { personId }: By,
  but: readonly string[],
  nowMs: number,
): void {
  const what = [
    ...says
      .filter(
        ({ kind, visibility, body }) => visibility === 'public' && kind !== 'heard' && body !== '',
      )
      .map(({ body }) => spoken(authorOf(books, personId), body)),
    ...moved(books, before, after, nowMs),
  ]
  if (what.length === 0) return
  const told = books.followers
    .of(after.number)
    .filter((id) => id !== personId && !but.includes(id) && reads(books, id))
  books.notices.tell(told, {
    kind: 'followed',
    number: after.number,
    what: words(what.map(({ zh }) => zh).join('；'), what.map(({ en }) => en).join('; ')),
    why: FOLLOWED,
    atMs: nowMs,
  })
}

/** What someone is told whom a note names. */
export const mentionNotice = (
  books: DeskBooks,
  number: number,
  authorId: string,
  body: string,
  atMs: number,
): Notice => ({
  kind: 'mentioned',
  number,
  what: spoken(authorOf(books, authorId), body),
  why: MENTIONED,
  atMs,
})

/** Whether someone may follow tickets at all; who left or became a customer's contact is not told. */
export function reads({ roster }: DeskBooks, personId: string): boolean {
  const member = roster.member(personId)
  return member?.active === true && may(member.role, 'ticket.follow')
}

function moved(books: DeskBooks, before: Ticket, after: Ticket, nowMs: number): Words[] {
  const { rules } = lifecycleAt(books.shelf, nowMs)
  const [from, to] = [stateOf(rules, before).name, stateOf(rules, after).name]
  const has = after.assigneeId && books.roster.member(after.assigneeId)?.name
  return [
    ...(before.state === after.state && before.stage === after.stage
      ? []
      : [words(`状态：${from.zh} → ${to.zh}`, `State: ${from.en} → ${to.en}`)]),
    ...(before.assigneeId === after.assigneeId || !has
      ? []
      : [words(`负责人：${has}`, `Assignee: ${has}`)]),
  ]
}

export const authorOf = ({ roster }: DeskBooks, personId: string | null): Words => {
  const name = personId === null ? undefined : roster.member(personId)?.name
  return name === undefined ? words('系统', 'By rule') : words(name, name)
}

export const spoken = (author: Words, body: string): Words => {
  const line = body.replaceAll(/\s+/g, ' ').trim()
  const said = [...line].length > EXCERPT ? `${[...line].slice(0, EXCERPT).join('')}…` : line
  return words(`${author.zh}：${said}`, `${author.en}: ${said}`)
}

const FOLLOWED: Words = words('您关注了这张工单', 'You follow this ticket')
const MENTIONED: Words = words(
  '内部备注里提到了您；您从此关注这张工单',
  'A note names you; you follow the ticket from now on',
)
