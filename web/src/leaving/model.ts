import type { HangingKind } from '@bylaw/contract'

const PAGES: Readonly<Partial<Record<HangingKind, (id: string) => string>>> = {
  ticket: (id) => `/tickets/${id}`,
  customer: (id) => `/customers/${id}`,
  project: (id) => `/projects/${id}`,
  procedure: (id) => `/procedures/${id}`,
}

/** The page of a thing that hangs on somebody; groups, posts and rounds have none of their own. */
export const thingHref = (kind: HangingKind, id: string): string | undefined =>
  PAGES[kind]?.(encodeURIComponent(id))

const DAY_MS = 86_400_000

/** By how many days one date is before another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
