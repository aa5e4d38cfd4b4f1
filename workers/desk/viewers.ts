import type { Viewer } from '@bylaw/contract'
import type { DeskBooks } from './books'
import type { LiveSockets } from './sockets'
import type { Watcher } from './watcher'

/** What a client says of where it is; longer than this nobody has anything to say. */
const LONGEST = 200
/** People come, go and type by the hundred; others hear of it a few times a second. */
const GATHER_MS = 250

/** Who has which ticket on a screen now, and who is writing, by the ticket's id. */
export function viewersNow(ctx: DurableObjectState, { roster }: DeskBooks): Map<string, Viewer[]> {
  const found = new Map<string, Viewer[]>()
  for (const socket of ctx.getWebSockets()) {
    const { personId, at } = socket.deserializeAttachment() as Watcher
    if (!at || socket.readyState !== WebSocket.OPEN) continue
    const known = found.get(at.ticketId) ?? []
    // Someone with two windows is one person, who writes if they write in either.
    const writing = at.writing || known.some((each) => each.personId === personId && each.writing)
    const personName = roster.member(personId)?.name ?? ''
    found.set(at.ticketId, [
      ...known.filter((each) => each.personId !== personId),
      { personId, personName, writing },
    ])
  }
  return found
}

/**
 * Hears where people are and tells the others. It lies with the sockets alone: when one closes it
 * is gone, and nothing of it is ever written down.
 */
export const viewersOf = (
  ctx: DurableObjectState,
  books: DeskBooks,
  sockets: Pick<LiveSockets, 'toAll'>,
) => {
  const touched = new Set<string>()
  let waiting = false

  const tell = (): void => {
    waiting = false
    const now = viewersNow(ctx, books)
    const on = Object.fromEntries([...touched].map((id) => [id, now.get(id) ?? []]))
    touched.clear()
    sockets.toAll({ type: 'viewers', on }, Date.now())
  }

  const changed = (ticketId: string): void => {
    touched.add(ticketId)
    if (waiting) return
    waiting = true
    setTimeout(tell, GATHER_MS)
  }

  return {
    /** Takes in where a client says that it is. What makes no sense is not heard. */
    hear(socket: WebSocket, text: string | ArrayBuffer): void {
      const said = saidIn(text)
      if (!said || (said.ticketId !== null && !books.tickets.byId(said.ticketId))) return
      const { at: before, ...watcher } = socket.deserializeAttachment() as Watcher
      const { ticketId, writing } = said
      const at = ticketId === null ? undefined : { ticketId, writing }
      if (before?.ticketId === at?.ticketId && before?.writing === at?.writing) return
      socket.serializeAttachment(at ? { ...watcher, at } : watcher)
      for (const each of [before, at]) if (each) changed(each.ticketId)
    },

    /** Someone's socket is closed. */
    left(socket: WebSocket): void {
      const { at } = socket.deserializeAttachment() as Watcher
      if (at) changed(at.ticketId)
    },
  }
}

interface At {
  readonly ticketId: string | null
  readonly writing: boolean
}

function saidIn(text: string | ArrayBuffer): At | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined
  try {
    const { type, ticketId, writing } = JSON.parse(text) as Partial<Record<string, unknown>>
    const isPlace = ticketId === null || typeof ticketId === 'string'
    return type === 'at' && isPlace && typeof writing === 'boolean'
      ? { ticketId, writing }
      : undefined
  } catch {
    return undefined
  }
}
