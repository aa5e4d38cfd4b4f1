import {
  Closure,
  MOST_TAGS,
  NewMessage,
  NewSolution,
  Resumption,
  ThirdPartyWait,
  type TicketChanged,
  TicketCorrection,
  type ToolAction,
} from '@bylaw/contract'
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

const taken = (step: TicketStep, take: Take): Result<TicketChanged, DeskRefusal> =>
  !isSayable(step)
    ? refuse({ code: 'unacceptable', details: { detail: UNSAYABLE } })
    : step.do === 'change' && !TicketCorrection.safeParse(step.fields).success
      ? refuse({ code: 'unacceptable', details: { detail: TOO_MANY_TAGS } })
      : take(step)

/** Whether people might say this by hand: a text whose places are filled is held to the same bounds. */
function isSayable(step: TicketStep): boolean {
  switch (step.do) {
    case 'reply':
    case 'note':
    case 'question':
      return NewMessage.shape.body.safeParse(step.body).success
    case 'solve':
      return NewSolution.safeParse({ summary: step.summary, steps: step.steps }).success
    case 'wait':
      return ThirdPartyWait.safeParse(step.on).success
    case 'close':
      return Closure.safeParse({ outcome: step.outcome }).success
    case 'resume':
    case 'reopen':
      return Resumption.safeParse({ reason: step.reason }).success
    default:
      return true
  }
}

const UNSAYABLE = words(
  '填入变量后内容过长，或为空。',
  'With its places filled the text is too long, or there is none.',
)

const TOO_MANY_TAGS = words(
  `一张工单最多 ${MOST_TAGS} 个标签。`,
  `A ticket has at most ${MOST_TAGS} tags.`,
)

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
