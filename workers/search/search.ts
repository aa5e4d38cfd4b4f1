import type { SearchKind } from '@bylaw/contract'
import type * as z from 'zod'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { searchArticles } from './search-articles'
import { searchCustomers } from './search-customers'
import { type SearchWish, searchTickets } from './search-tickets'

/** What a reader finds of one kind. Everybody reads articles; the rest only those who may. */
export async function search(
  scope: Scope,
  { kind, ...wish }: SearchWish & { readonly kind: z.infer<typeof SearchKind> },
) {
  if (kind === 'article') return searchArticles(scope, wish)
  if (!scope.may(kind === 'ticket' ? 'ticket.read' : 'customer.read'))
    throw new Problem('not_allowed')
  if (kind === 'customer') return searchCustomers(scope, wish)
  return searchTickets(scope, wish)
}
