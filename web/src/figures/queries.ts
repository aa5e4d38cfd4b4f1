import type { MeasuredTicket, TicketTimes } from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { Page } from '../queries'
import type { Span } from './span'

export const timesOf = (span: Span) =>
  queryOptions({
    queryKey: ['tickets', 'times', span],
    queryFn: () => api.read<TicketTimes>('/v1/ticket-times', { ...span }),
  })

/** The tickets that a figure counts, page by page. */
export const countedBy = (query: Readonly<Record<string, string>>) =>
  infiniteQueryOptions({
    queryKey: ['tickets', 'times', 'counted', query],
    queryFn: ({ pageParam }) =>
      api.read<Page<MeasuredTicket>>('/v1/ticket-times/tickets', { ...query, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
