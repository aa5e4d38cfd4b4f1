import type { TicketRow } from './desk'
import type { UnreadableTicket } from './ticket-page'

/**
 * What a live socket (`GET /v1/live?epoch=…&since=…`) says, in order.
 *
 * A client that knows `{epoch, since}` gets the frames it missed; one that does not, or whose
 * epoch is gone, gets a snapshot. `seq` is the desk's event number: frames never skip one
 * without a snapshot, so a gap means "ask again". Types only: parsing belongs to the server.
 */
export type LiveFrame =
  | {
      readonly type: 'snapshot'
      readonly epoch: string
      readonly seq: number
      readonly tickets: readonly TicketRow[]
      /** Open tickets that are due later than these and are not in here; a frame has its limit. */
      readonly leftOut: number
      /** Open tickets that cannot be read, where there are any. */
      readonly unreadable?: readonly UnreadableTicket[]
    }
  | {
      readonly type: 'changes'
      readonly epoch: string
      readonly seq: number
      /** The frame tells of the events after this one, up to `seq`; lets a client see a gap. */
      readonly after: number
      readonly tickets: readonly TicketRow[]
    }
  /** The same tickets under new rules: nothing happened to them, but their due times moved. */
  | {
      readonly type: 'refreshed'
      readonly epoch: string
      readonly tickets: readonly TicketRow[]
    }
  /** How many of the reader's own notices they have not read. */
  | { readonly type: 'notices'; readonly unread: number }
  /**
   * Who has tickets on a screen now, by the ticket's id. The first one of a socket tells of all
   * tickets, the others of those where someone came, went, or began or stopped writing.
   */
  | { readonly type: 'viewers'; readonly on: Readonly<Record<string, readonly Viewer[]>> }
  | { readonly type: 'pong' }
  /** The reader's membership ended or changed: sign in again. */
  | { readonly type: 'signed_out' }

/** Someone who has a ticket on a screen. Nothing of it is kept. */
export interface Viewer {
  readonly personId: string
  readonly personName: string
  readonly writing: boolean
}

/** What a client may say on a live socket. */
export type LiveCall =
  | { readonly type: 'ping' }
  /** The ticket that is on this screen now, or none; and whether something is being written. */
  | { readonly type: 'at'; readonly ticketId: string | null; readonly writing: boolean }
