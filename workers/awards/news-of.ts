import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'

/** What people are told of a month's award; each of it happens once. */
export const newsOf = (month: string, kind: Extract<NewsKind, `award_${string}`>): News => ({
  eventId: `${month}.${kind}`,
  kind,
  aboutId: month,
  title: month,
})
