import type { PackConflict } from '@bylaw/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
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
