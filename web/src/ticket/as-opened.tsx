import type { TicketView } from '@bylaw/contract'
import { type ReactNode, useState } from 'react'
import type { HeldCommands, TicketCommands } from './use-ticket-command'

/** A ticket as it was when a dialog on it was opened, and the commands that go by that. */
export interface HeldTicket {
  readonly ticket: TicketView
  readonly commands: HeldCommands
}

interface AsOpenedProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
  readonly children: (held: HeldTicket) => ReactNode
}

/**
 * Holds a ticket as it was when a dialog on it was opened, while the page behind follows what others
 * do. Whoever fills the dialog in decides by what they read there: what changed since is told to them
 * before theirs is carried out, and from then on they are taken to know it.
 */
export function AsOpened({ ticket, commands, children }: AsOpenedProps) {
  const [seen, look] = useState(ticket)
  return children({ ticket: seen, commands: commands.asSeen(seen, look) })
}
