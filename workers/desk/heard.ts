import type { Confirmation } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { DeskRefusal, TicketStep } from './call'
import type { Actor, Saying } from './step'
import type { Ticket } from './ticket'

/** A clock of the caller's may be a little ahead of ours. */
const CLOCKS_DIFFER_MS = 60_000

/**
 * Why a colleague cannot write down what a customer said of a solution: it is the customer who tries
 * it and says so (R05.3), so that whoever writes it down says who of them did, how and when.
 */
export function notHeard(
  { openedAtMs }: Pick<Ticket, 'openedAtMs'>,
  wish: TicketStep,
  isContact: boolean,
  nowMs: number,
): DeskRefusal | undefined {
  if (wish.do !== 'confirm' || isContact) return undefined
  const { heard } = wish.word
  if (!heard) return unacceptable('/heard', NOBODY)
  const atMs = Date.parse(heard.at)
  if (atMs > nowMs + CLOCKS_DIFFER_MS) return unacceptable('/heard/at', NOT_YET)
  // On site the customer may say so before the solution is written down, but not before they asked.
  return atMs < openedAtMs - CLOCKS_DIFFER_MS ? unacceptable('/heard/at', NOT_ASKED_YET) : undefined
}

/** Whether a word is the customer's: said by themselves, or as a colleague heard it. */
export const isTheirs = (wish: TicketStep, { isContact }: Pick<Actor, 'isContact'>): boolean =>
  isContact || (wish.do === 'reply' && wish.heard !== undefined)

/** The line on the ticket that says of whom a word was heard: how, when and by whom, a line each. */
export const heardLine = ({ heard }: Pick<Confirmation, 'heard'>): Saying[] =>
  heard
    ? [
        {
          kind: 'heard',
          visibility: 'public',
          body: [heard.how, heard.at, heard.who].join('\n'),
        },
      ]
    : []

const unacceptable = (pointer: string, message: typeof NOBODY): DeskRefusal => ({
  code: 'unacceptable',
  details: { errors: [{ pointer, code: 'does_not_fit', message }] },
})

const NOBODY = words(
  '客户的答复由客户作出：代为记录时，请写明是谁、以什么方式、什么时候说的。',
  'The answer is the customer’s: whoever writes it down says who said it, how and when.',
)
const NOT_YET = words('时间不能晚于现在。', 'It cannot be later than now.')
const NOT_ASKED_YET = words(
  '时间不能早于工单受理的时间。',
  'It cannot be before the ticket came in.',
)
