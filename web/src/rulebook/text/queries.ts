import type {
  AcknowledgementsView,
  DocumentView,
  NewRegulation,
  RegulationSummary,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
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
  readers: (id: string) =>
    queryOptions({
      queryKey: ['rulebook', 'readers', id],
      queryFn: () => api.read<AcknowledgementsView>(`${regulation(id)}/acknowledgements`),
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
