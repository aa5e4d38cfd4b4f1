import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { Deed } from './store'

/** What people are told of a deed; each turn of it is told once. */
export const newsOf = (
  { id, title, version }: Pick<Deed, 'id' | 'title' | 'version'>,
  kind: Extract<NewsKind, `suggestion_${string}` | `reward_${string}`>,
): News => ({ eventId: `${id}.${kind}.${version}`, kind, aboutId: id, title })
