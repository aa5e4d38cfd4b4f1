import type {
  Confirmation,
  DerivedTicket,
  Language,
  NewLink,
  NewMessage,
  NewSolution,
  NewTicket,
  TakingOver,
  ThirdPartyWait,
  TicketBelonging,
  TicketChanged,
  TicketCorrection,
  Withdrawal,
} from '@bylaw/contract'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** A command on one ticket, at the version that was read. */
export interface OnTicket {
  readonly ticketId: string
  readonly version: number
  readonly command: CommandId
}

type Step =
  | 'taking'
  | 'taking-over'
  | 'assignment'
  | 'messages'
  | 'solution'
  | 'confirmation'
  | 'withdrawal'
  | 'closure'
  | 'reopening'
  | 'state'
  | 'third-party-wait'
  | 'resumption'
  | 'links'
  | 'unlinking'
  | 'merger'
  | 'customer'
  | 'unmerging'
  | 'derived'

const send = (
  step: Step | `macros/${string}`,
  { ticketId, version, command }: OnTicket,
  body: unknown,
) =>
  api.post<TicketChanged>(`/v1/tickets/${encodeURIComponent(ticketId)}/${step}`, body, {
    version,
    command,
  })

export const openTicket = (wish: NewTicket, command: CommandId): Promise<TicketChanged> =>
  api.post('/v1/tickets', wish, { command })

export const takeTicket = (on: OnTicket) => send('taking', on, {})
export const takeOverTicket = (on: OnTicket, from: TakingOver) => send('taking-over', on, from)
export const assignTicket = (on: OnTicket, assigneeId: string) =>
  send('assignment', on, { assigneeId })
export const addMessage = (on: OnTicket, message: NewMessage) => send('messages', on, message)
export const solveTicket = (on: OnTicket, solution: NewSolution) => send('solution', on, solution)
export const confirmSolution = (on: OnTicket, word: Confirmation) => send('confirmation', on, word)
export const withdrawTicket = (on: OnTicket, wish: Withdrawal) => send('withdrawal', on, wish)
export const closeTicket = (on: OnTicket, outcome: string) => send('closure', on, { outcome })
export const reopenTicket = (on: OnTicket, reason: string) => send('reopening', on, { reason })
export const changeTicket = ({ ticketId, version }: OnTicket, fields: TicketCorrection) =>
  api.patch<TicketChanged>(`/v1/tickets/${encodeURIComponent(ticketId)}`, fields, { version })
export const correctCustomer = (on: OnTicket, belonging: TicketBelonging) =>
  send('customer', on, belonging)
export const moveTicket = (on: OnTicket, to: string) => send('state', on, { to })
export const waitForThirdParty = (on: OnTicket, wait: ThirdPartyWait) =>
  send('third-party-wait', on, wait)
export const resumeTicket = (on: OnTicket, reason: string) => send('resumption', on, { reason })
export const linkTicket = (on: OnTicket, link: NewLink) => send('links', on, link)
export const unlinkTicket = (on: OnTicket, link: NewLink) => send('unlinking', on, link)
export const mergeTicket = (on: OnTicket, intoId: string) => send('merger', on, { intoId })
export const unmergeTicket = (on: OnTicket) => send('unmerging', on, {})
export const deriveTicket = (on: OnTicket, wish: DerivedTicket) => send('derived', on, wish)
export const applyMacro = (on: OnTicket, macroId: string, language: Language) =>
  send(`macros/${encodeURIComponent(macroId)}`, on, { language })
