import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { CaseRow } from './store'

/** What people are told of a case; each of it happens once. */
export const newsOf = (
  { id, personName }: Pick<CaseRow, 'id' | 'personName'>,
  kind: Extract<NewsKind, `case_${string}`>,
): News => ({ eventId: `${id}.${kind}`, kind, aboutId: id, title: personName })
