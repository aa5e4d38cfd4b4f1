import { lookSoon } from './assignment/assign-itself'
import type { DeskBooks } from './books'
import type { DeskNews } from './learn-from-shard'
import { tellOfAccounts } from './notices/accounts'
import { tellOverdue } from './notices/overdue'
import { takeInTools } from './tools/take-in-tools'

/** Takes in what the Desk has copies of, or tells of; afterwards someone may have room for what waits. */
export function takeInNews(
  books: DeskBooks,
  { customers = [], staffing = [], tools = [], overdue = [], accounts = [] }: DeskNews,
  nowMs: number,
): void {
  books.roster.learnCustomers(customers)
  books.staffing.learn(staffing)
  takeInTools(books, tools)
  tellOverdue(books, overdue, nowMs)
  tellOfAccounts(books, accounts)
  lookSoon(books)
}
