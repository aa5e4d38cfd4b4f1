import { eventLog } from './event-log'
import { answerBook } from './kept-answers'
import { nameplateBook } from './nameplate'
import { rosterBook } from './roster'
import { ruleShelf } from './rule-shelf'
import { ticketBook } from './tickets'
import { timerBook } from './timers'

/** Everything the Desk has written down. The tables are the state; these are their readers. */
export const deskBooks = (sql: SqlStorage) => ({
  sql,
  nameplate: nameplateBook(sql),
  roster: rosterBook(sql),
  shelf: ruleShelf(sql),
  tickets: ticketBook(sql),
  timers: timerBook(sql),
  events: eventLog(sql),
  answers: answerBook(sql),
})
export type DeskBooks = ReturnType<typeof deskBooks>
