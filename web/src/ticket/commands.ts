import type {
  Confirmation,
  NewMessage,
  NewSolution,
  NewTicket,
  TicketChanged,
} from '@bylaw/contract'
import { api } from '../api'

/** A command on one ticket, at the version that was read. */
interface OnTicket {
  readonly ticketId: string
  readonly version: number
  readonly commandId?: string
}

type Step =
  | 'taking'
  | 'assignment'
  | 'messages'
  | 'solution'
  | 'confirmation'
  | 'closure'
  | 'reopening'

const command = (step: Step, { ticketId, version, commandId }: OnTicket, body: unknown) =>
  api.post<TicketChanged>(`/v1/tickets/${encodeURIComponent(ticketId)}/${step}`, body, {
    version,
    ...(commandId ? { commandId } : {}),
  })

export const openTicket = (wish: NewTicket, commandId: string): Promise<TicketChanged> =>
  api.post('/v1/tickets', wish, { commandId })

export const takeTicket = (on: OnTicket) => command('taking', on, {})
export const assignTicket = (on: OnTicket, assigneeId: string) =>
  command('assignment', on, { assigneeId })
export const addMessage = (on: OnTicket, message: NewMessage) => command('messages', on, message)
export const solveTicket = (on: OnTicket, solution: NewSolution) =>
  command('solution', on, solution)
export const confirmSolution = (on: OnTicket, word: Confirmation) =>
  command('confirmation', on, word)
export const closeTicket = (on: OnTicket, outcome: string) => command('closure', on, { outcome })
export const reopenTicket = (on: OnTicket, reason: string) => command('reopening', on, { reason })
