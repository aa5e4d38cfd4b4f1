import type { LiveCall, LiveFrame, TicketRow } from '@bylaw/contract'
import ReconnectingWebSocket from 'partysocket/ws'
import { answered } from '../common/answering'
import { type Board, emptyBoard, heard, listed, lost } from './model'

/** The desk as it is now, for any screen to look at. */
export interface LiveDesk {
  readonly board: () => Board
  readonly watch: (listener: () => void) => () => void
  /** Takes in a list that was read over HTTP. */
  readonly take: (rows: readonly TicketRow[], whole?: boolean) => void
  /** Tells the others which ticket is on this screen, and whether something is being written. */
  readonly at: (ticketId: string | null, writing: boolean) => void
  /** Opens the socket and keeps it open; the answer closes it. */
  readonly open: (onSignedOut: () => void) => () => void
}

export function liveDesk(renew: () => Promise<boolean>): LiveDesk {
  let board = emptyBoard
  const listeners = new Set<() => void>()
  let place: LiveCall = { type: 'at', ticketId: null, writing: false }
  let say: (call: LiveCall) => void = () => undefined
  const become = (next: Board) => {
    board = next
    for (const listener of listeners) listener()
  }
  return {
    board: () => board,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    take: (rows, whole = false) => become(listed(board, rows, Date.now(), whole)),
    at: (ticketId, writing) => {
      place = { type: 'at', ticketId, writing }
      say(place)
    },
    open: (onSignedOut) => {
      let tries = 0
      const socket = new ReconnectingWebSocket(
        async () => {
          // A socket that was refused cannot say why; a fresh session is the likeliest cure.
          if (tries++ > 0) await renew()
          return addressOf(board)
        },
        [],
        { minReconnectionDelay: 500, maxReconnectionDelay: 15_000, connectionTimeout: 8_000 },
      )
      socket.addEventListener('message', ({ data }) => {
        answered()
        const frame = JSON.parse(String(data)) as LiveFrame
        const next = heard(board, frame, Date.now())
        become(next.board)
        if (frame.type === 'signed_out') {
          socket.close()
          onSignedOut()
        } else if (next.askAgain) socket.reconnect()
      })
      socket.addEventListener('close', () => become(lost(board)))
      // A network that is back is not waited for until the next try.
      const tryNow = () => {
        if (socket.readyState !== socket.OPEN) socket.reconnect()
      }
      window.addEventListener('online', tryNow)
      // A new line knows nothing of where we are.
      socket.addEventListener('open', () => say(place))
      say = (call) => {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(call))
      }
      const ping = setInterval(() => {
        say({ type: 'ping' })
      }, 25_000)
      return () => {
        clearInterval(ping)
        window.removeEventListener('online', tryNow)
        socket.close()
      }
    },
  }
}

/** Where the socket resumes: after the last event that was heard, or from a snapshot. */
function addressOf({ epoch, seq }: Board): string {
  const address = new URL('/v1/live', location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  if (epoch !== undefined) {
    address.searchParams.set('epoch', epoch)
    address.searchParams.set('since', String(seq))
  }
  return address.href
}
