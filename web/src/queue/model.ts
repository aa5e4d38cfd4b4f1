import type { LiveFrame, TicketRow, UnreadableTicket, Viewer } from '@bylaw/contract'

/** What the client knows of the desk, kept up to date by the live socket. */
export interface Board {
  /** `lost`: what is shown is the last that was heard. */
  readonly link: 'opening' | 'live' | 'lost'
  /** Which life of the desk's event log `seq` counts in. */
  readonly epoch: string | undefined
  /** The last event that was taken in; the socket resumes after it. */
  readonly seq: number
  readonly tickets: ReadonlyMap<string, TicketRow> | undefined
  /** Open tickets, due later than all of these, that the live queue had no room for. */
  readonly leftOut: number
  /** Open tickets whose records cannot be read, by their ids. */
  readonly unreadable: ReadonlyMap<string, UnreadableTicket>
  /** How many of the reader's own notices they have not read. */
  readonly unreadNotices: number
  /** Who has which ticket on a screen now, by the ticket's id. */
  readonly viewers: ReadonlyMap<string, readonly Viewer[]>
  /** When a row last changed under the reader's eyes, for a brief highlight. */
  readonly changedAtMs: ReadonlyMap<string, number>
}

export interface Heard {
  readonly board: Board
  /** True when an event was missed: forget the place and take a snapshot. */
  readonly askAgain: boolean
}

export const emptyBoard: Board = {
  link: 'opening',
  epoch: undefined,
  seq: 0,
  tickets: undefined,
  leftOut: 0,
  unreadable: new Map(),
  unreadNotices: 0,
  viewers: new Map(),
  changedAtMs: new Map(),
}

/** What is said of the line: without a network nothing is live, whatever the socket thinks yet. */
export const linkShown = ({ link, tickets }: Board, online: boolean): Board['link'] | 'again' => {
  if (link !== 'lost' && online) return link
  // With nothing heard yet there is nothing old to show, only a line to wait for.
  return tickets === undefined ? 'again' : 'lost'
}

/** The board after one more frame. Repeated and late frames change nothing. */
export function heard(board: Board, frame: LiveFrame, nowMs: number): Heard {
  switch (frame.type) {
    case 'snapshot':
      return kept({
        link: 'live',
        epoch: frame.epoch,
        seq: frame.seq,
        tickets: new Map(frame.tickets.map((row) => [row.id, row])),
        leftOut: frame.leftOut,
        unreadable: new Map((frame.unreadable ?? []).map((each) => [each.id, each])),
        unreadNotices: board.unreadNotices,
        viewers: board.viewers,
        changedAtMs: new Map(),
      })
    case 'changes': {
      if (board.tickets === undefined || frame.epoch !== board.epoch)
        return { board: forgotten(board), askAgain: true }
      if (frame.after > board.seq) return { board: forgotten(board), askAgain: true }
      if (frame.seq <= board.seq) return kept({ ...board, link: 'live' })
      return kept({ ...withRows(board, frame.tickets, nowMs), link: 'live', seq: frame.seq })
    }
    case 'refreshed':
      return kept(
        board.tickets === undefined || frame.epoch !== board.epoch
          ? board
          : withRows(board, frame.tickets, nowMs),
      )
    case 'notices':
      return kept({ ...board, unreadNotices: frame.unread })
    case 'viewers':
      return kept({ ...board, viewers: new Map([...board.viewers, ...Object.entries(frame.on)]) })
    case 'pong':
      return kept({ ...board, link: 'live' })
    case 'signed_out':
      return kept({ ...board, link: 'lost' })
  }
}

/**
 * The board with a list that was read over HTTP: contacts of customers have no socket, and only
 * the server can say how much working time is left.
 *
 * @param whole whether these are all open tickets; then one that is missing is open no more
 */
export function listed(
  board: Board,
  rows: readonly TicketRow[],
  nowMs: number,
  whole = false,
): Board {
  if (board.tickets === undefined)
    return { ...board, tickets: new Map(rows.map((row) => [row.id, row])) }
  if (!whole) return withRows(board, rows, nowMs)
  const still = new Set(rows.map(({ id }) => id))
  const tickets = [...board.tickets].filter(
    ([id, { state }]) => state === 'closed' || still.has(id),
  )
  return withRows({ ...board, tickets: new Map(tickets) }, rows, nowMs)
}

/** Who looks at what is told anew when the line is back. */
export const lost = (board: Board): Board => ({ ...board, link: 'lost', viewers: new Map() })

const kept = (board: Board): Heard => ({ board, askAgain: false })

const forgotten = (board: Board): Board => ({ ...board, epoch: undefined, seq: 0 })

function withRows(board: Board, rows: readonly TicketRow[], nowMs: number): Board {
  const tickets = new Map(board.tickets)
  const changedAtMs = new Map(board.changedAtMs)
  const unreadable = new Map(board.unreadable)
  for (const row of rows) {
    // What is told of again was seen to.
    unreadable.delete(row.id)
    const held = tickets.get(row.id)
    if (held && (held.version > row.version || held.asOf > row.asOf)) continue
    tickets.set(row.id, row)
    if (held?.version !== row.version) changedAtMs.set(row.id, nowMs)
  }
  return { ...board, tickets, unreadable, changedAtMs }
}
