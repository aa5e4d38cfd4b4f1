import type { LiveFrame } from '@bylaw/contract'
import type { DeskBooks } from './books'
import { legible } from './legible'
import { rowsIn } from './queue-list'
import type { Member } from './roster'
import { viewersNow } from './viewers'
import type { Watcher } from './watcher'

/** Closed because the reader's membership changed; clients sign in again rather than reconnect. */
const SIGNED_OUT = 4001
/** Closed because the session it was opened in is over; clients renew it and come back. */
const SESSION_OVER = 4002
/** Tickets in one snapshot, those due first; some 10 MB of text, of the 32 MB that a frame may weigh. */
const MOST_TICKETS = 10_000

/**
 * The live sockets of the company's staff. A frame is made from the tables at the moment it is
 * sent, so several changes in a row become one frame that shows the last state.
 */
export const liveSockets = (ctx: DurableObjectState, books: DeskBooks) => {
  // Pings are answered without waking the Desk.
  ctx.setWebSocketAutoResponse(
    new WebSocketRequestResponsePair('{"type":"ping"}', '{"type":"pong"}'),
  )
  const epoch = () => books.nameplate.read()?.epoch ?? ''

  const rows = (numbers: readonly number[], nowMs: number) =>
    legible(
      books,
      numbers.flatMap((number) => books.tickets.rowOf(number) ?? []),
      nowMs,
    ).items

  const snapshot = (reader: Member, nowMs: number): LiveFrame => {
    const found = rowsIn(books, reader, { view: 'all', limit: MOST_TICKETS }, nowMs)
    const { items, ...apart } = legible(books, found.slice(0, MOST_TICKETS), nowMs)
    return {
      type: 'snapshot',
      epoch: epoch(),
      seq: books.events.lastSeq(),
      tickets: items,
      ...apart,
      leftOut: found.length > MOST_TICKETS ? books.tickets.open() - MOST_TICKETS : 0,
    }
  }

  const changes = (after: number, numbers: readonly number[], nowMs: number): LiveFrame => ({
    type: 'changes',
    epoch: epoch(),
    seq: books.events.lastSeq(),
    after,
    tickets: rows(numbers, nowMs),
  })

  const unread = (personId: string): LiveFrame => ({
    type: 'notices',
    unread: books.notices.unread(personId),
  })

  const toAll = (frame: LiveFrame, nowMs: number): void => {
    const text = JSON.stringify(frame)
    for (const socket of watching(nowMs)) say(socket, text)
  }

  /** The sockets whose sessions go on; the others are closed, and hear nothing more. */
  const watching = (nowMs: number): WebSocket[] =>
    ctx.getWebSockets().filter((socket) => {
      const { endsAtMs } = socket.deserializeAttachment() as Watcher
      if (nowMs < endsAtMs) return true
      socket.close(SESSION_OVER, 'session_over')
      return false
    })

  return {
    /** Opens a live view that begins where the client left off, or with everything. */
    open(
      reader: Member,
      resume: { epoch: string; since: number } | null,
      endsAtMs: number,
      nowMs: number,
    ): Response {
      const { 0: client, 1: server } = new WebSocketPair()
      ctx.acceptWebSocket(server, [reader.personId])
      const { personId, version: membershipVersion } = reader
      const watcher: Watcher = { personId, membershipVersion, endsAtMs }
      server.serializeAttachment(watcher)
      const since = resume?.epoch === epoch() ? resume.since : undefined
      const touched = since === undefined ? undefined : books.events.touchedSince(since)
      send(
        server,
        since !== undefined && touched ? changes(since, touched, nowMs) : snapshot(reader, nowMs),
      )
      send(server, unread(personId))
      send(server, { type: 'viewers', on: Object.fromEntries(viewersNow(ctx, books)) })
      return new Response(null, { status: 101, webSocket: client })
    },

    toAll,

    /** Tells people how many of their notices they have not read. */
    notify(people: readonly string[]): void {
      for (const personId of people)
        for (const socket of ctx.getWebSockets(personId)) send(socket, unread(personId))
    },

    /** Shows everyone watching what new rules make of these tickets. It is no event. */
    refresh(numbers: readonly number[], nowMs: number): void {
      if (numbers.length > 0)
        toAll({ type: 'refreshed', epoch: epoch(), tickets: rows(numbers, nowMs) }, nowMs)
    },

    /** Tells everyone watching what the tickets touched after `seq` look like now. */
    tellSince(seq: number, nowMs: number): void {
      const listeners = watching(nowMs)
      if (listeners.length === 0) return
      const touched = books.events.touchedSince(seq)
      if (touched) toAll(changes(seq, touched, nowMs), nowMs)
      else
        for (const socket of listeners) {
          const reader = books.roster.member((socket.deserializeAttachment() as Watcher).personId)
          if (reader) send(socket, snapshot(reader, nowMs))
        }
    },

    /** Ends the live views whose sessions are over; said nothing, nobody would notice them. */
    endOver(nowMs: number): void {
      watching(nowMs)
    },

    /** Ends the live views of people whose membership is no longer what it was. */
    signOut(personIds: readonly string[]): void {
      for (const personId of personIds)
        for (const socket of ctx.getWebSockets(personId)) {
          const { membershipVersion } = socket.deserializeAttachment() as Watcher
          if (books.roster.member(personId)?.version === membershipVersion) continue
          send(socket, { type: 'signed_out' })
          socket.close(SIGNED_OUT, 'signed_out')
        }
    },
  }
}
export type LiveSockets = ReturnType<typeof liveSockets>

const send = (socket: WebSocket, frame: LiveFrame): void => say(socket, JSON.stringify(frame))

/** A socket that is closing has nobody left to tell. */
function say(socket: WebSocket, text: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(text)
}
