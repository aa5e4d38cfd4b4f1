import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { Absence } from './store'

/** What people are told of an absence; each turn of it once. */
export const newsOf = (
  { id, personName, date, version }: Absence,
  kind: Extract<NewsKind, `absence_${string}`>,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${date}`,
})
