import { logError } from '../platform/log'
import type { DeskBooks } from './books'

/**
 * After how long something that failed is looked at again, and how often so soon. A fault that passes
 * is over by then, and a breach is to be noticed within five seconds of it.
 */
const SOON_MS = 4_000
const SOON_TIMES = 5
/** One that lasts is looked at every now and then: a mended program or store finds it. */
const LATER_MS = 60_000

/** How often in a row something failed. Who has forgotten it only looks again the sooner. */
const failures = new WeakMap<DeskBooks, Map<string, number>>()

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
  const failed = failures.get(books) ?? new Map<string, number>()
  failures.set(books, failed)
  for (const item of items) {
    const what = `${event} ${nameOf(item)}`
    try {
      books.apart(() => act(item))
      failed.delete(what)
    } catch (error) {
      const { companyId } = books.nameplate.read() ?? {}
      logError(event, error, { companyId, id: nameOf(item) })
      const times = (failed.get(what) ?? 0) + 1
      failed.set(what, times)
      putOff(item, nowMs + (times <= SOON_TIMES ? SOON_MS : LATER_MS))
    }
  }
}
