import type {
  Confirmation,
  EventType,
  FileView,
  MessageView,
  TicketCorrection,
  TicketState,
  ToldBy,
} from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import type { Belonging } from './belonging'
import type { DeskRefusal, TicketStep, WithFiles } from './call'
import { corrected } from './corrected'
import { assigned, inside, noted, taken, takenOver } from './handing'
import { heardLine, isTheirs } from './heard'
import { type MarkType, type Ticket, WITHDRAWN } from './ticket'
import { type Answer, reachesNobody, reachesThem } from './told'

/** What a step makes of a ticket; the Desk writes it down in one transaction. */
export interface Change {
  readonly state: TicketState
  /** Left out, it stays what it is. */
  readonly stage?: string | null
  readonly assigneeId: string | null
  readonly outcome?: string
  /** What is different about the ticket itself. */
  readonly fields?: Partial<Pick<Ticket, keyof TicketCorrection>>
  /** Whose it is, where that was written down wrongly. */
  readonly belongs?: Belonging
  readonly says: readonly Saying[]
  readonly marks: readonly MarkType[]
  /** The requester agreed to wait until then, by the agreement of this place. */
  readonly deferred?: { readonly untilMs: number; readonly n: number }
  readonly events: readonly EventType[]
}

export interface Saying extends Pick<MessageView, 'kind' | 'visibility' | 'body'> {
  readonly steps?: readonly string[]
  /** What was sent along. */
  readonly files?: readonly FileView[] | undefined
  readonly told?: ToldBy | undefined
}

export interface Actor {
  readonly personId: string
  /** A customer's contact speaks for the customer; everyone else for us. */
  readonly isContact: boolean
  /** Whether what we say reaches anybody of the customer's by mail or in the portal. */
  readonly isHeard: boolean
}

/**
 * What a step does to a ticket, or why it cannot be done now. Pure: the whole life of a ticket
 * can be read here. Our move is `open` while nobody has the ticket and `in_progress` once someone
 * does; a first public word of ours, whatever its kind, is the first response, if it reaches
 * anybody.
 */
export function step(ticket: Ticket, wish: TicketStep, actor: Actor): Result<Change, DeskRefusal> {
  if (!allowedIn(wish.do, ticket.state)) return refuse({ code: 'wrong_state' })
  if ((wish.do === 'question' || wish.do === 'solve') && !reachesThem(actor, wish))
    return refuse(reachesNobody)
  switch (wish.do) {
    case 'take':
      return taken(ticket, actor.personId)
    case 'take_over':
      return takenOver(ticket, wish, actor.personId)
    case 'assign':
      return assigned(ticket, wish.assigneeId)
    case 'note':
      return ok({
        ...same(ticket),
        says: [{ ...inside('note', wish.body), files: wish.files }],
        events: ['ticket.noted'],
      })
    case 'reply':
      return ok(isTheirs(wish, actor) ? customerWrote(ticket, wish) : weWrote(ticket, wish, actor))
    case 'question':
      return ok({
        ...same(ticket),
        state: 'waiting_customer',
        says: [{ ...spoken('question', wish.body), files: wish.files, told: wish.told }],
        marks: [
          'agent_reply',
          ...(ticket.state === 'waiting_customer' ? [] : ['waiting_customer' as const]),
        ],
        events: ['ticket.information_requested'],
      })
    case 'change':
      return ok({ ...same(ticket), says: [], ...corrected(ticket, wish.fields) })
    case 'move':
      return ok({ ...same(ticket), stage: wish.to, says: [], events: ['ticket.changed'] })
    case 'wait':
      return ok({
        ...same(ticket),
        state: 'waiting_third_party',
        says: [inside('third_party', `${wish.on.party}\n${wish.on.reason}`)],
        marks: ['waiting_third_party'],
        events: ['ticket.waiting_third_party'],
      })
    case 'resume':
      return ok({
        ...ours(ticket),
        says: [inside('resumption', wish.reason)],
        marks: ['resumed'],
        events: ['ticket.resumed'],
      })
    case 'solve':
      return ok({
        ...same(ticket),
        state: 'solved',
        says: [
          {
            ...spoken('solution', wish.summary),
            steps: wish.steps,
            files: wish.files,
            told: wish.told,
          },
        ],
        marks: ['agent_reply', 'solved'],
        events: ['ticket.solved'],
      })
    case 'confirm':
      return ok(
        recorded(
          wish.word.outcome === 'confirmed'
            ? confirmed(ticket, wish.word.comment)
            : rejected(ticket, wish.word.reason),
          actor.isContact ? [] : heardLine(wish.word),
        ),
      )
    case 'withdraw':
      return ok({
        ...closed(ticket, WITHDRAWN, ['withdrawn', 'closed']),
        says: [spoken('withdrawal', wish.reason ?? '')],
        events: ['ticket.withdrawn', 'ticket.closed'],
      })
    case 'close':
      return ok({
        ...closed(ticket, wish.outcome),
        says: [spoken('closure', wish.outcome)],
        events: ['ticket.closed'],
      })
    case 'reopen':
      return ok({
        ...ours(ticket),
        says: [spoken('reopening', wish.reason)],
        marks: ['reopened'],
        events: ['ticket.reopened'],
      })
  }
}

/** The states in which each step makes sense. */
const UNSOLVED = ['open', 'in_progress', 'waiting_customer', 'waiting_third_party'] as const
const ALLOWED: Record<TicketStep['do'], readonly TicketState[]> = {
  take: UNSOLVED,
  take_over: UNSOLVED,
  assign: UNSOLVED,
  reply: [...UNSOLVED, 'solved', 'closed'],
  note: [...UNSOLVED, 'solved', 'closed'],
  question: UNSOLVED,
  change: [...UNSOLVED, 'solved'],
  move: [...UNSOLVED, 'solved', 'closed'],
  wait: ['open', 'in_progress', 'waiting_customer'],
  resume: ['waiting_customer', 'waiting_third_party'],
  solve: UNSOLVED,
  confirm: ['solved'],
  withdraw: UNSOLVED,
  close: [...UNSOLVED, 'solved'],
  reopen: ['solved', 'closed'],
}

/** Every step there is, in the order in which a ticket usually meets them. */
export const STEPS = Object.keys(ALLOWED) as TicketStep['do'][]

/** Whether a step can be taken in a state at all. */
export const allowedIn = (wish: TicketStep['do'], state: TicketState): boolean =>
  ALLOWED[wish].includes(state)

type Word = { readonly body: string; readonly cameBy?: readonly string[] | undefined } & WithFiles
type TheirWord = Word & Pick<Answer, 'note'> & Pick<Confirmation, 'heard'>

const weWrote = (ticket: Ticket, { note, ...said }: Word & Answer, actor: Actor): Change => ({
  ...same(ticket),
  says: [...noted(note), { ...spoken('reply', said.body), files: said.files, told: said.told }],
  marks: reachesThem(actor, said) ? ['agent_reply'] : [],
  events: ['ticket.replied'],
})

/**
 * A customer's word is always heard: it ends our waiting for them, and opens again what we thought
 * done; of a letter a line says so, of what a colleague heard who said it. What we wait for elsewhere
 * it does not bring.
 */
function customerWrote(ticket: Ticket, { body, files, cameBy, heard, note }: TheirWord): Change {
  const wasDone = ticket.state === 'solved' || ticket.state === 'closed'
  return {
    ...(ticket.state === 'waiting_third_party' ? same(ticket) : ours(ticket)),
    says: [
      ...(wasDone && cameBy && !heard ? [BY_MAIL] : []),
      ...noted(note),
      { ...spoken('customer_reply', body), files },
      ...heardLine({ heard }),
    ],
    marks: wasDone ? ['reopened', 'customer_message'] : ['customer_message'],
    events: wasDone ? ['ticket.customer_replied', 'ticket.reopened'] : ['ticket.customer_replied'],
  }
}

const confirmed = (ticket: Ticket, comment: string | undefined): Change => ({
  ...closed(ticket, comment ?? 'confirmed'),
  says: [spoken('confirmation', comment ?? '')],
  events: ['ticket.confirmed', 'ticket.closed'],
})

/** A customer's word as well, which waits for an answer. */
const rejected = (ticket: Ticket, reason: string): Change => ({
  ...ours(ticket),
  says: [spoken('rejection', reason)],
  marks: ['reopened', 'customer_message'],
  events: ['ticket.rejected'],
})

/** A customer's word as a colleague wrote it down: with whom they heard it of. */
const recorded = (change: Change, heard: readonly Saying[]): Change => ({
  ...change,
  says: [...change.says, ...heard],
})

const closed = (
  { assigneeId }: Ticket,
  outcome: string,
  marks: Change['marks'] = ['closed'],
): Omit<Change, 'says' | 'events'> => ({ state: 'closed', assigneeId, outcome, marks })

/** Back to being our move. */
const ours = ({ assigneeId }: Ticket) => ({
  state: assigneeId === null ? ('open' as const) : ('in_progress' as const),
  assigneeId,
})

const same = ({ state, assigneeId }: Ticket) => ({ state, assigneeId, marks: [] })

/** A change that changes nothing yet. */
export const unchanged = (ticket: Ticket): Change => ({ ...same(ticket), says: [], events: [] })

type Kind = Saying['kind']
const spoken = (kind: Kind, body: string): Saying => ({ kind, visibility: 'public', body })
const BY_MAIL = spoken('reopened_by_mail', '')
