import { lookSoon } from './assignment/assign-itself'
import type { DeskBooks } from './books'
import type { DeskNews } from './learn-from-shard'
import { tellOverdue } from './notices/overdue'
import { tellPeople } from './notices/person-news'
import { passOnAwaited } from './staffing/pass-on-awaited'
import { tellStandIns } from './staffing/standing-in'
import { takeInTools } from './tools/take-in-tools'

/** Takes in what the Desk has copies of, or tells of; afterwards someone may have room for what waits. Gives the numbers of tickets that are somebody else's to see to now. */
export function takeInNews(
  books: DeskBooks,
  { customers = [], staffing = [], tools = [], overdue = [], people = [] }: DeskNews,
  nowMs: number,
): number[] {
  books.roster.learnCustomers(customers)
  books.staffing.learn(staffing)
  const passedOn = passOnAwaited(books, staffing, nowMs)
  takeInTools(books, tools)
  tellOverdue(books, overdue, nowMs)
  tellPeople(books, people)
  lookSoon(books)
  return staffing.length === 0 ? [] : [...passedOn, ...tellStandIns(books, nowMs)]
}
