import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { Trip } from './store'

/** What people are told of a trip; each turn of it once. */
export const newsOf = (
  { id, personName, destination, version }: Trip,
  kind: Extract<NewsKind, `trip_${string}`>,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${destination}`,
})
