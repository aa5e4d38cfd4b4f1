import type { ChangeView, TicketChanged, TicketView } from '@bylaw/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isProblem } from '../api'
import { useCommandId } from '../command-id'
import { queries } from '../queries'
import type { OnTicket } from './commands'

/** Does something to the ticket. */
export type Command = (on: OnTicket) => Promise<TicketChanged>

export interface TicketCommands {
  readonly busy: boolean
  readonly error: unknown
  /** Set when the ticket had changed: what happened since, and how to go on. */
  readonly stale:
    | {
        readonly changes: readonly ChangeView[]
        /** Left out where the step is not to be done by the way: it is another one now. */
        readonly retry?: () => void
        readonly drop: () => void
      }
    | undefined
  /** @param still whether the step is what the reader meant, after what changed meanwhile */
  readonly run: (
    command: Command,
    onDone?: () => void,
    still?: (now: TicketView) => boolean,
  ) => void
  readonly clear: () => void
}

/**
 * Runs commands on a ticket, one at a time. A stale version is not an error of the reader's:
 * the ticket is read again, what changed is shown, and the same command can go on from there.
 */
export function useTicketCommand(ticket: TicketView): TicketCommands {
  const client = useQueryClient()
  const commandId = useCommandId()
  const latest = useRef(ticket)
  latest.current = ticket
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [stale, setStale] = useState<TicketCommands['stale']>()
  const options = queries.ticket(ticket.row.id)

  const run = async (
    command: Command,
    onDone?: () => void,
    still: (now: TicketView) => boolean = () => true,
    seen = latest.current,
  ) => {
    setBusy(true)
    setError(undefined)
    setStale(undefined)
    try {
      const { id, version } = seen.row
      await command({ ticketId: id, version, command: commandId })
      onDone?.()
      await client.invalidateQueries({ queryKey: options.queryKey })
    } catch (failure) {
      const isStale = isProblem(failure, 'stale_version')
      const now = isStale
        ? await client.fetchQuery({ ...options, staleTime: 0 }).catch(() => undefined)
        : undefined
      if (isStale && now)
        setStale({
          changes: failure.problem.changedSince ?? [],
          ...(still(now) ? { retry: () => void run(command, onDone, still, now) } : {}),
          drop: () => setStale(undefined),
        })
      else setError(failure)
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    error,
    stale,
    run: (command, onDone, still) => void run(command, onDone, still),
    clear: () => setError(undefined),
  }
}
