import { lookInTime } from './automation/in-time'
import type { DeskBooks } from './books'
import { lookAtDue } from './clocks/look'
import { lookAgain } from './lifecycle/silence'
import type { ShelvedVersion } from './rule-shelf'

/**
 * Takes in rules and looks again at every ticket that they may bear on: some at once, the rest
 * with the alarm, which is set for now.
 *
 * @returns the numbers of the tickets whose promises moved so far
 */
export function takeInRules(
  books: DeskBooks,
  rules: readonly ShelvedVersion[],
  nowMs: number,
): number[] {
  if (rules.length === 0) return []
  books.shelf.learn(rules)
  books.tickets.wakeAll(nowMs)
  lookAgain(books, nowMs)
  lookInTime(books, nowMs)
  return lookAtDue(books, nowMs)
}
