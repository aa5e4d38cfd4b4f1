import type { TicketChanged, ToolAction } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal, TicketStep } from '../call'
import type { Ticket } from '../ticket'
import type { Filling } from './fill'
import { stepFor } from './step-for'

/** Why nothing was done: at which action, counted from 0. */
export interface StoppedAt {
  readonly at: number
  readonly refusal: DeskRefusal
}

type Take = (step: TicketStep) => Result<TicketChanged, DeskRefusal>

/**
 * Does the actions one after the other, each on the ticket as the one before left it. Where one of
 * them cannot be done, none is.
 *
 * @param seen is shown the ticket before and after each action
 * @returns the ticket as it is afterwards
 */
export function doAll(
  books: DeskBooks,
  number: number,
  actions: readonly ToolAction[],
  filling: Filling,
  take: Take,
  seen: (before: Ticket, after: Ticket) => void = () => undefined,
): Result<Ticket, StoppedAt> {
  try {
    return books.apart(() => {
      for (const [at, action] of actions.entries()) {
        const before = theTicket(books, number)
        const step = stepFor(books, before, action, filling)
        const done = step && taken(step, take)
        if (done && !done.ok) throw new Stopped({ at, refusal: done.refusal })
        seen(before, theTicket(books, number))
      }
      return ok(theTicket(books, number))
    })
  } catch (error) {
    if (error instanceof Stopped) return refuse(error.where)
    throw error
  }
}

/** What a ticket holds at most in one message, in whatever way it got so long. */
const LONGEST = 20_000

const taken = (step: TicketStep, take: Take): Result<TicketChanged, DeskRefusal> =>
  'body' in step && step.body.length > LONGEST
    ? refuse({ code: 'unacceptable', details: { detail: TOO_LONG } })
    : take(step)

const TOO_LONG = words('填入变量后正文过长。', 'With its places filled the text is too long.')

/** Undoes what was done before it. */
class Stopped extends Error {
  readonly where: StoppedAt

  constructor(where: StoppedAt) {
    super('An action cannot be done')
    this.where = where
  }
}

function theTicket({ tickets }: DeskBooks, number: number): Ticket {
  const ticket = tickets.byNumber(number)
  if (!ticket) throw new Error('Broken belief: a ticket does not go while it is worked on')
  return ticket
}
