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
