import type { RulebookWaiting } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api'

/** What of the rulebook waits for the reader: read again with everything else of the rulebook. */
export const waitingQuery = () =>
  queryOptions({
    queryKey: ['rulebook', 'waiting'],
    queryFn: () => api.read<RulebookWaiting>('/v1/rulebook/waiting'),
  })
