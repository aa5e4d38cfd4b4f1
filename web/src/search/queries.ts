import type { ArticleHit, TicketHit } from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { Page } from '../queries'
import type { Where } from './model'

/** What is searched. */
export type Kind = 'ticket' | 'article'
export type Hit = TicketHit | ArticleHit

/** Enough for the palette, which shows what is nearest. */
const AT_A_GLANCE = 6

export const searchQueries = {
  hits: (kind: Kind, q: string, where: Where) =>
    infiniteQueryOptions({
      queryKey: ['search', kind, q, where],
      queryFn: ({ pageParam }) =>
        api.read<Page<Hit>>('/v1/search', {
          kind,
          q,
          archived:
            kind === 'article' || where === 'all' ? undefined : String(where === 'archived'),
          cursor: pageParam,
        }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  nearestTickets: (q: string) =>
    queryOptions({
      queryKey: ['search', 'nearest', q],
      queryFn: () =>
        api
          .read<Page<TicketHit>>('/v1/search', { kind: 'ticket', q, limit: AT_A_GLANCE })
          .then(({ items }) => items),
    }),
}
