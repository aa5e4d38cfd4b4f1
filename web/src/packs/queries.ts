import type { DraftView, PackConflict, PackUpdateView } from '@bylaw/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'

/** What these packs leave to settle, among themselves and with what is in use. */
export const packConflicts = (packIds: readonly string[]) =>
  queryOptions({
    queryKey: ['packs', 'conflicts', [...packIds].sort().join()],
    queryFn: () =>
      packIds.length === 0
        ? Promise.resolve([])
        : api
            .read<Page<PackConflict>>('/v1/packs/conflicts', { packs: [...packIds].sort().join() })
            .then(({ items }) => items),
    // What was to be settled stays in sight while one more regulation is being looked at.
    placeholderData: keepPreviousData,
  })

const updateOf = (regulationId: string): `/v1/regulations/${string}/pack-update` =>
  `/v1/regulations/${encodeURIComponent(regulationId)}/pack-update`

/** How the pack of a regulation has changed since it was adopted; null where it has not. */
export const packUpdate = (regulationId: string) =>
  queryOptions({
    queryKey: ['rulebook', 'pack-update', regulationId],
    queryFn: () => api.read<PackUpdateView | null>(updateOf(regulationId)),
  })

export const draftUpdate = (
  regulationId: string,
  digest: string,
  command: CommandId,
): Promise<Page<DraftView>> => api.post(`${updateOf(regulationId)}/drafts`, { digest }, { command })

export const dismissUpdate = (
  regulationId: string,
  digest: string,
  command: CommandId,
): Promise<unknown> => api.post(`${updateOf(regulationId)}/dismissal`, { digest }, { command })
