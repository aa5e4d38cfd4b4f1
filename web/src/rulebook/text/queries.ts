import type {
  AcknowledgementsView,
  DocumentView,
  NewRegulation,
  RegulationSummary,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../api'
import type { CommandId } from '../../command-id'

const regulation = (id: string): `/v1/regulations/${string}` =>
  `/v1/regulations/${encodeURIComponent(id)}`

/** What the screens of texts read. */
export const textQueries = {
  text: (id: string, version?: number) =>
    queryOptions({
      queryKey: ['rulebook', 'text', id, version ?? 'newest'],
      queryFn: () => api.read<DocumentView>(`${regulation(id)}/text`, { version }),
    }),
  /** The text that was in force at a moment. */
  textAt: (id: string, validAt: string) =>
    queryOptions({
      queryKey: ['rulebook', 'text', id, 'at', validAt],
      queryFn: () => api.read<DocumentView>(`${regulation(id)}/text`, { validAt }),
    }),
  /** How many have read it, the reader among them or not; and page by page those who have not. */
  readers: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['rulebook', 'readers', id],
      queryFn: ({ pageParam }) =>
        api.read<AcknowledgementsView>(`${regulation(id)}/acknowledgements`, { cursor: pageParam }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}

export const acknowledge = (
  id: string,
  version: number,
  command: CommandId,
): Promise<AcknowledgementsView> =>
  api.post(`${regulation(id)}/acknowledgements`, { version }, { command })

export const writeRegulation = (
  wish: NewRegulation,
  command: CommandId,
): Promise<RegulationSummary> => api.post('/v1/regulations', wish, { command })
