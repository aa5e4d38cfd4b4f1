import { followChain, LONGEST_CHAIN, matches, type WhyStopped } from '@bylaw/desk-tools'
import { type Words, words } from '@bylaw/kernel'
import { assignItself } from '../assignment/assign-itself'
import type { DeskBooks } from '../books'
import { actByRule } from './act'
import type { Happening } from './automation-book'
import { rulesOn } from './rules-of'

/**
 * Has the company's rules act on everything that happened in this transaction, and on what happens by
 * that. Part of the transaction: a change and what follows from it are one.
 */
export function obeyRules(books: DeskBooks): void {
  const first = books.automation.takeUnheard()
  if (first.length === 0) return
  const nowMs = Math.max(...first.map(({ atMs }) => atMs))
  followChain<Happening, ReturnType<typeof rulesOn>[number]>(first, {
    rulesFor: ({ number, event }) => {
      const ticket = books.tickets.byNumber(number)
      return rulesOn(books, 'event').filter(
        ({ content: { when, conditions } }) =>
          ticket &&
          when.by === 'event' &&
          when.event === event &&
          matches(conditions, ticket, null),
      )
    },
    act: (rule, { number, version }) => {
      const ticket = books.tickets.byNumber(number)
      if (!ticket) return []
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

const WHY: Readonly<Record<WhyStopped, Words>> = {
  again: words(
    '它已因同一起因执行过一次，不再重复，以免循环。',
    'It has acted for the same reason already; it does not again, so that nothing goes round.',
  ),
  too_long: words(
    `规则已接连触发 ${LONGEST_CHAIN} 次，到此为止。`,
    `${LONGEST_CHAIN} rules have acted one because of another; it ends here.`,
  ),
}
