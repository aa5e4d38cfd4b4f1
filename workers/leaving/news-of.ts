import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { Leaving } from './store'

/** What people are told of a leaving; each turn of it once. */
export const newsOf = (
  { id, personName, version }: Pick<Leaving, 'id' | 'personName' | 'version'>,
  kind: Extract<NewsKind, `leaving_${string}`>,
): News => ({ eventId: `${id}.${kind}.${version}`, kind, aboutId: id, title: personName })
