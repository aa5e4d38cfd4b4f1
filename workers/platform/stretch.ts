import { and, type Column, gt, lte, type SQL } from 'drizzle-orm'

/** A part of everything that is sorted by an id: what comes after one, up to and with another. */
export interface Stretch {
  readonly after: string
  readonly upTo: string
}

/** Whether a column’s id lies in a stretch; with no stretch, no row is left out. */
export const inStretch = (id: Column, stretch: Stretch | undefined): SQL | undefined =>
  stretch && and(gt(id, stretch.after), lte(id, stretch.upTo))
