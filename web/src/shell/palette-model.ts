/** Something the palette can do. */
export interface PaletteEntry {
  readonly id: string
  readonly group: 'go_to' | 'actions' | 'tickets'
  readonly title: string
  readonly hint?: string
  /** Other words it is found by: the other language, a ticket number. */
  readonly also?: string
  readonly act: () => void
}

const MOST = 12

/** What matches here, then what the server found besides; one thing is listed once. */
export function joined(
  here: readonly PaletteEntry[],
  found: readonly PaletteEntry[],
): readonly PaletteEntry[] {
  const known = new Set(here.map(({ id }) => id))
  return [...here, ...found.filter(({ id }) => !known.has(id))]
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
