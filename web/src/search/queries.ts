import type { ArticleHit, CustomerHit, TicketHit } from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { Page } from '../queries'
import type { Where } from './model'

/** What is searched. */
export type Kind = 'ticket' | 'article'
export type Hit = TicketHit | ArticleHit

interface Nearest {
  readonly ticket: TicketHit
  readonly customer: CustomerHit
  readonly article: ArticleHit
}

/** Enough for the palette, which shows what is nearest. */
const AT_A_GLANCE = { ticket: 6, customer: 5, article: 4 } as const

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
  /** What the palette shows at a glance of one kind. */
  nearest: <Of extends keyof Nearest>(kind: Of, q: string) =>
    queryOptions({
      queryKey: ['search', 'nearest', kind, q],
      queryFn: () =>
        api
          .read<Page<Nearest[Of]>>('/v1/search', { kind, q, limit: AT_A_GLANCE[kind] })
          .then(({ items }) => items),
    }),
}
