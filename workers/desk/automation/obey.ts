import { followChain, matches } from '@bylaw/desk-tools'
import { assignItself } from '../assignment/assign-itself'
import type { DeskBooks } from '../books'
import { conditionFacts, lookingAt } from '../tools/looking'
import { actByRule } from './act'
import type { Happening } from './automation-book'
import { repeatsItself, WHY_STOPPED } from './loop-guards'
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
        books.automation.stop(number, version, rule, WHY_STOPPED.too_soon)
        return []
      }
      books.automation.fired(number, rule, String(version), true, nowMs)
      actByRule(books, rule, ticket, version, nowMs)
      // Somebody may have room by that.
      assignItself(books, nowMs)
      return books.automation.takeUnheard()
    },
    stop: (rule, { number, version }, why) =>
      books.automation.stop(number, version, rule, WHY_STOPPED[why]),
  })
}

/** Does something, and has the rules act on what happened by it. */
export function withRules<Done>(books: DeskBooks, work: () => Done): Done {
  const done = work()
  obeyRules(books)
  return done
}
