import type { EarlierMessages, MessageView, TicketView } from '@bylaw/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../api'

/** What was said before the messages that came with a ticket; read when somebody asks. */
export interface Earlier {
  readonly messages: readonly MessageView[]
  readonly hasMore: boolean
  readonly isLoading: boolean
  readonly error: Error | null
  readonly load: () => void
}

/**
 * Pages back from where the ticket's own messages begin. When newer ones push that place on, what
 * was read starts anew, so that no message can fall between the two.
 */
export function useEarlier({ row, olderMessages }: TicketView): Earlier {
  const pages = useInfiniteQuery({
    queryKey: ['ticket', row.id, 'earlier', olderMessages],
    queryFn: ({ pageParam }) =>
      api.read<EarlierMessages>(`/v1/tickets/${encodeURIComponent(row.id)}/messages`, {
        before: pageParam,
      }),
    initialPageParam: olderMessages,
    getNextPageParam: (page) => page.olderMessages,
    enabled: false,
  })
  const read = pages.data?.pages ?? []
  return {
    messages: read.toReversed().flatMap(({ messages }) => messages),
    hasMore: olderMessages !== undefined && (pages.data === undefined || pages.hasNextPage),
    isLoading: pages.isFetching,
    error: pages.error,
    load: () => void pages.fetchNextPage(),
  }
}
