import type { DeskBooks } from '../books'
import type { Group } from '../staffing/staffing-news'
import type { Ticket } from '../ticket'
import { groupsOf, routingAt } from './rules-in-force'

/** The group that serves a ticket, by the rules or else by what the groups say they serve. */
export function servingGroup(
  books: DeskBooks,
  { number }: Pick<Ticket, 'number'>,
  nowMs: number,
): Group | undefined {
  const groups = routingAt(books, nowMs)?.rules.groups ?? groupsOf(books.staffing.groups())
  const { product, region, business } = books.tasks.of(number)
  const serves = (names: readonly string[] | null, name: string | null) =>
    names === null || (name !== null && names.includes(name))
  const found = groups.find(
    ({ products, regions, businesses }) =>
      serves(products, product) && serves(regions, region) && serves(businesses, business),
  )
  return books.staffing.groups().find(({ key }) => key === found?.key)
}

/**
 * The group whose business a ticket is: the one that serves it, unless someone of another has it;
 * then it is theirs.
 */
export function groupFor(
  books: DeskBooks,
  ticket: Pick<Ticket, 'number' | 'assigneeId'>,
  nowMs: number,
): Group | undefined {
  const serving = servingGroup(books, ticket, nowMs)
  const { assigneeId } = ticket
  if (assigneeId === null || (serving && isOf(serving, assigneeId))) return serving
  return books.staffing.groups().find((group) => isOf(group, assigneeId)) ?? serving
}

const isOf = ({ leaderId, deputyId, members }: Group, personId: string): boolean =>
  leaderId === personId ||
  deputyId === personId ||
  members.some((member) => member.personId === personId)
