import type { FollowersView, PersonName } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { may } from '../../identity/permissions'
import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import type { Member } from '../roster'
import type { Ticket } from '../ticket'

/** Those who follow a ticket, by name. */
export const followersOf = (books: DeskBooks, { number }: Ticket): PersonName[] =>
  namesOf(books, books.followers.of(number))

export const namesOf = ({ roster }: DeskBooks, ids: readonly string[]): PersonName[] =>
  ids.map((personId) => ({ personId, personName: roster.member(personId)?.name ?? '' }))

/** Has someone follow a ticket from now on, or no longer. Saying it twice changes nothing. */
export function follow(
  books: DeskBooks,
  ticket: Ticket,
  { personId, role }: Member,
  following: boolean,
  nowMs: number,
): Result<FollowersView, DeskRefusal> {
  if (!may(role, 'ticket.follow')) return refuse({ code: 'not_allowed' })
  if (following) books.followers.follow(ticket.number, personId, nowMs)
  else books.followers.unfollow(ticket.number, personId)
  return ok({ followers: followersOf(books, ticket) })
}
