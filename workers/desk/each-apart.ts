import { logError } from '../platform/log'
import type { DeskBooks } from './books'

/** After how long something that failed is looked at again: a mended program or store finds it. */
const AGAIN_AFTER_MS = 60_000

/** Things that are due, how one is seen to, and how it is put off. */
interface Due<Item> {
  /** What did not happen where one fails, for the log: `silence_not_ended`. */
  readonly event: string
  readonly items: readonly Item[]
  readonly nameOf: (item: Item) => string
  readonly act: (item: Item) => void
  readonly putOff: (item: Item, atMs: number) => void
}

/**
 * Sees to each of several things that are due. One that fails is undone alone, noted in the log and
 * put off for a while: whatever is wrong with one ticket is not wrong with the others.
 */
export function eachApart<Item>(
  books: DeskBooks,
  { event, items, nameOf, act, putOff }: Due<Item>,
  nowMs: number,
): void {
  for (const item of items)
    try {
      books.apart(() => act(item))
    } catch (error) {
      const { companyId } = books.nameplate.read() ?? {}
      logError(event, error, { companyId, id: nameOf(item) })
      putOff(item, nowMs + AGAIN_AFTER_MS)
    }
}
