import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { Consequence } from './store'

/** What people are told of what comes of results; each of it happens once. */
export const newsOf = (
  { id, personName }: Pick<Consequence, 'id' | 'personName'>,
  kind: Extract<NewsKind, `consequence_${string}`>,
): News => ({ eventId: `${id}.${kind}`, kind, aboutId: id, title: personName })
