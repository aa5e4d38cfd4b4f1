import type { NewMessage, TicketView, ToldBy } from '@bylaw/contract'
import { useState } from 'react'
import type { ComposerTab } from './composer'

/** Who of the customer's gets an answer besides those whom it reaches anyway. */
export interface Copies {
  readonly offered: NonNullable<TicketView['copyable']>
  /** By their ids. */
  readonly chosen: readonly string[]
  readonly choose: (ids: readonly string[]) => void
}

/** Whom what is being written goes to, and what of that is sent along. */
export interface Recipients {
  /** Undefined for what goes to nobody of the customer's: a note, or a contact's own word. */
  readonly readers: TicketView['readers']
  readonly isUnread: boolean
  /** Whether it may only be sent once the customer was told. */
  readonly mustBeTold: boolean
  readonly told: { readonly by: ToldBy | undefined; readonly say: (by?: ToldBy) => void }
  readonly copies: Copies
  readonly wish: Pick<NewMessage, 'copyIds' | 'told'>
  readonly reset: () => void
}

/**
 * Whom an answer goes to: those whom it reaches anyway, and whoever read along so far, until its
 * writer says otherwise. Only then are they sent along; the desk knows the rest.
 */
export function useRecipients(ticket: TicketView, tab: ComposerTab | undefined): Recipients {
  const { copies = [], copyable = [] } = ticket
  const [told, setTold] = useState<ToldBy>()
  const [asked, ask] = useState<readonly string[]>()
  const readers = tab === 'note' ? undefined : ticket.readers
  const isUnread = readers?.length === 0
  const by = isUnread ? told : undefined
  return {
    readers,
    isUnread,
    // Nobody is waited for who was not asked, and nothing is solved that nobody knows of.
    mustBeTold: isUnread && tab !== 'reply' && by === undefined,
    told: { by: told, say: setTold },
    copies: {
      offered: copyable,
      chosen: asked ?? copies.map(({ personId }) => personId),
      choose: ask,
    },
    wish: { ...(by ? { told: by } : {}), ...(readers && asked ? { copyIds: [...asked] } : {}) },
    reset: () => {
      setTold(undefined)
      ask(undefined)
    },
  }
}
