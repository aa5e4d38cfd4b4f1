import type { LeavingEntry } from './store'

/** How far an item of the list has come, by what was last entered of it. */
export interface ItemStanding {
  readonly state: 'open' | 'handed' | 'confirmed' | 'returned'
  readonly entry: LeavingEntry | undefined
}

export function standingOf(item: string, entries: readonly LeavingEntry[]): ItemStanding {
  const entry = entries.findLast(({ subject, did }) => subject === item && did !== 'taken_over')
  if (!entry || entry.did === 'taken_over') return { state: 'open', entry: undefined }
  return { state: entry.did, entry }
}

/** Keys of the items that a successor has signed for. */
export const signedItems = (keys: readonly string[], entries: readonly LeavingEntry[]): string[] =>
  keys.filter((key) => standingOf(key, entries).state === 'confirmed')
