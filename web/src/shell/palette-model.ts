/** Something the palette can do. */
export interface PaletteEntry {
  readonly id: string
  readonly group: 'go_to' | 'actions' | 'tickets' | 'customers' | 'articles'
  readonly title: string
  readonly hint?: string
  /** Other words it is found by: the other language, a ticket number. */
  readonly also?: string
  readonly act: () => void
}

const MOST = 12

/** Tickets of the board that come before what else is found: a customer of that name is in sight. */
const TICKETS_FIRST = 5

/**
 * What matches here, then what the server found besides; one thing is listed once. Of many tickets only
 * the first stand before the customers, so that what comes in later moves nothing that is looked at.
 */
export function joined(
  here: readonly PaletteEntry[],
  found: readonly PaletteEntry[],
): readonly PaletteEntry[] {
  const known = new Set(here.map(({ id }) => id))
  const isTicket = ({ group }: PaletteEntry) => group === 'tickets'
  const isCustomer = ({ group }: PaletteEntry) => group === 'customers'
  const tickets = here.filter(isTicket)
  const besides = found.filter(({ id }) => !known.has(id))
  return [
    ...here.filter((entry) => !isTicket(entry)),
    ...tickets.slice(0, TICKETS_FIRST),
    ...besides.filter(isCustomer),
    ...tickets.slice(TICKETS_FIRST),
    ...besides.filter((entry) => !isCustomer(entry)),
  ]
}

/**
 * The entries that match what was typed, in the order they were given. Every word typed must
 * occur somewhere; with nothing typed, what is most often wanted comes first: places, actions.
 */
export function matching(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries.filter(({ group }) => group !== 'tickets').slice(0, MOST)
  return entries
    .filter(({ title, hint, also }) => {
      const text = `${title} ${hint ?? ''} ${also ?? ''}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .slice(0, MOST)
}
