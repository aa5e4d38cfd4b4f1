import type { ChangeView, TicketChanged, TicketView } from '@bylaw/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isProblem, saysHowItEnded } from '../api'
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
  /**
   * The same commands by the ticket as somebody saw it, whatever it is meanwhile.
   *
   * @param look given the ticket as it is, once the reader was told of it or changed it themselves
   */
  readonly asSeen: (seen: TicketView, look: (now: TicketView) => void) => HeldCommands
}

/** Commands of a dialog: what changed since it was opened is told before they are carried out. */
export interface HeldCommands extends TicketCommands {
  readonly held: true
}

/**
 * Runs commands on a ticket, one at a time. A stale version is not an error of the reader's:
 * the ticket is read again, what changed is shown, and the same command can go on from there. Where
 * all that changed is the reader's own doing, it goes on by itself.
 *
 * @param readerId whose own acts are no news
 */
export function useTicketCommand(ticket: TicketView, readerId: string): TicketCommands {
  const client = useQueryClient()
  const commandId = useCommandId()
  const latest = useRef(ticket)
  latest.current = ticket
  // What the reader did without having heard of it is news to them as well.
  const hasHeardOfOwn = useRef(true)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [stale, setStale] = useState<TicketCommands['stale']>()
  const options = queries.ticket(ticket.row.id)

  const run = async (
    command: Command,
    onDone?: () => void,
    still: (now: TicketView) => boolean = () => true,
    seen = latest.current,
    look?: (now: TicketView) => void,
  ): Promise<void> => {
    setBusy(true)
    setError(undefined)
    setStale(undefined)
    try {
      const { id, version } = seen.row
      await command({ ticketId: id, version, command: commandId })
      hasHeardOfOwn.current = true
      onDone?.()
      await client.invalidateQueries({ queryKey: options.queryKey })
      const now = client.getQueryData(options.queryKey)
      if (now) look?.(now)
    } catch (failure) {
      const isStale = isProblem(failure, 'stale_version')
      const now = isStale
        ? await client.fetchQuery({ ...options, staleTime: 0 }).catch(() => undefined)
        : undefined
      if (isStale && now) {
        const changes = failure.problem.changedSince ?? []
        const goOn = () => run(command, onDone, still, now, look)
        look?.(now)
        const isNews = ({ personId }: ChangeView) => personId !== readerId || !hasHeardOfOwn.current
        // What changed is none of the reader's business, or all their own: there is nothing to ask.
        if (!changes.some(isNews) && still(now)) return await goOn()
        setStale({
          changes,
          ...(still(now) ? { retry: () => void goOn() } : {}),
          drop: () => setStale(undefined),
        })
      } else {
        hasHeardOfOwn.current = saysHowItEnded(failure)
        setError(failure)
      }
    } finally {
      setBusy(false)
    }
  }

  const commands = { busy, error, stale, clear: () => setError(undefined) }
  const asSeen: TicketCommands['asSeen'] = (seen, look) => ({
    ...commands,
    asSeen,
    held: true,
    run: (command, onDone, still) => void run(command, onDone, still, seen, look),
  })
  return {
    ...commands,
    asSeen,
    run: (command, onDone, still) => void run(command, onDone, still),
  }
}
