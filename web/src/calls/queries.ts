import type {
  CallChange,
  CallDirection,
  CallEnded,
  CallEnding,
  CallerView,
  CallView,
  NewCall,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'

const call = (id: string) => `/v1/calls/${encodeURIComponent(id)}` as const

/** What is read of the telephone log. */
export const callQueries = {
  list: (mine: boolean, direction: CallDirection | undefined) =>
    infiniteQueryOptions({
      queryKey: ['calls', 'list', mine, direction ?? ''],
      queryFn: ({ pageParam }) =>
        api.read<Page<CallView>>('/v1/calls', {
          mine: String(mine),
          direction,
          cursor: pageParam,
        }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  ofCustomer: (customerId: string, contactId: string | undefined) =>
    infiniteQueryOptions({
      queryKey: ['calls', 'list', 'customer', customerId, contactId ?? ''],
      queryFn: ({ pageParam }) =>
        api.read<Page<CallView>>('/v1/calls', {
          limit: 10,
          customerId,
          contactId,
          cursor: pageParam,
        }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  one: (id: string) =>
    queryOptions({ queryKey: ['calls', 'one', id], queryFn: () => api.read<CallView>(call(id)) }),
  /** @param said a number, then a name, as far as there are any: the next where one finds nobody */
  callers: (said: readonly string[]) =>
    queryOptions({
      queryKey: ['calls', 'callers', ...said],
      queryFn: async () => {
        for (const q of said) {
          const { items } = await api.read<{ items: CallerView[] }>('/v1/callers', { q })
          if (items.length > 0) return items
        }
        return []
      },
      enabled: said.length > 0,
    }),
}

export const beginCall = (wish: Partial<NewCall>, command: CommandId): Promise<CallView> =>
  api.post('/v1/calls', wish, { command })

/** What was written last is kept as its page is left. */
export const changeCall = (id: string, version: number, wish: CallChange): Promise<CallView> =>
  api.patch(call(id), wish, { version, outlivesPage: true })

export const endCall = (
  id: string,
  version: number,
  ending: CallEnding,
  command: CommandId,
): Promise<CallEnded> => api.post(`${call(id)}/ending`, ending, { version, command })
