import { followChain, LONGEST_CHAIN, matches, type WhyStopped } from '@bylaw/desk-tools'
import { type Words, words } from '@bylaw/kernel'
import { assignItself } from '../assignment/assign-itself'
import type { DeskBooks } from '../books'
import { conditionFacts, lookingAt } from '../tools/looking'
import { actByRule } from './act'
import type { Happening } from './automation-book'
import { type DeskRule, rulesOn } from './rules-of'

/**
 * Has the company's rules act on everything that happened in this transaction, and on what happens by
 * that. Part of the transaction: a change and what follows from it are one.
 */
export function obeyRules(books: DeskBooks): void {
  const first = books.automation.takeUnheard()
  if (first.length === 0) return
  const nowMs = Math.max(...first.map(({ atMs }) => atMs))
  followChain<Happening, DeskRule>(first, {
    rulesFor: ({ number, event }) => {
      const ticket = books.tickets.byNumber(number)
      return rulesOn(books, 'event').filter(
        ({ content: { when, conditions } }) =>
          ticket &&
          when.by === 'event' &&
          when.event === event &&
          matches(conditions, conditionFacts(ticket), lookingAt(books, null, nowMs)),
      )
    },
    act: (rule, { number, version }) => {
      const ticket = books.tickets.byNumber(number)
      if (!ticket) return []
      if (repeatsItself(books, rule, number, nowMs)) {
        books.automation.stop(number, version, rule, WHY.too_soon)
        return []
      }
      books.automation.fired(number, rule, String(version), true, nowMs)
      actByRule(books, rule, ticket, version, nowMs)
      // Somebody may have room by that.
      assignItself(books, nowMs)
      return books.automation.takeUnheard()
    },
    stop: (rule, { number, version }, why) =>
      books.automation.stop(number, version, rule, WHY[why]),
  })
}

/** Does something, and has the rules act on what happened by it. */
export function withRules<Done>(books: DeskBooks, work: () => Done): Done {
  const done = work()
  obeyRules(books)
  return done
}

/**
 * Whether a rule would write to the customer again within the hour: what answers it may be a machine
 * as well, and the two would write to each other for ever.
 */
const repeatsItself = (
  { automation }: DeskBooks,
  { id, content }: DeskRule,
  number: number,
  nowMs: number,
): boolean =>
  content.actions.some(({ do: doing }) => doing === 'reply' || doing === 'question') &&
  automation.hasActedSince(number, id, nowMs - HOUR_MS)
const HOUR_MS = 3_600_000

const WHY: Readonly<Record<WhyStopped | 'too_soon', Words>> = {
  again: words(
    '它已因同一起因执行过一次，不再重复，以免循环。',
    'It has acted for the same reason already; it does not again, so that nothing goes round.',
  ),
  too_soon: words(
    '它一小时内已给客户写过一次，不再重复，以免与自动回复往来不止。',
    'It wrote to the customer within the hour; it does not again, lest two machines write to each other.',
  ),
  too_long: words(
    `规则已接连触发 ${LONGEST_CHAIN} 次，到此为止。`,
    `${LONGEST_CHAIN} rules have acted one because of another; it ends here.`,
  ),
}
