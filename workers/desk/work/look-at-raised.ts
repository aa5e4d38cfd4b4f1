import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { holdersOf } from '../clocks/whom'

/** Has someone look again at what is with another department: whoever has the ticket and who raised it. */
export function lookAtRaised(books: DeskBooks, number: number, n: number, nowMs: number): void {
  const ticket = books.tickets.byNumber(number)
  const versions = books.work.one(number, n)
  const record = versions.at(-1)?.record
  if (!ticket || record?.what !== 'raised' || record.lookAt === null) return
  const raisedBy = versions.flatMap(({ personId }) =>
    books.roster.member(personId)?.active ? [personId] : [],
  )
  const told = new Set([...holdersOf(books, ticket, 'assignee', nowMs), ...raisedBy.slice(0, 1)])
  const { department, reference, standing } = record
  const name = reference === '' ? department : `${department} ${reference}`
  const rest = standing === '' ? words('', '') : words(`（${standing}）`, ` (${standing})`)
  books.notices.tell([...told], {
    kind: 'look_again',
    number,
    what: words(`${name}：该去看进展了${rest.zh}`, `${name}: time to look how it stands${rest.en}`),
    why: words('您负责这张工单，或由您转交', 'The ticket is yours, or you raised it there'),
    atMs: nowMs,
  })
}
