import type { BackTestView, NewBackTest } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api'
import type { CommandId } from '../../command-id'
import type { Page } from '../../queries'
import { isUnderWay } from './model'

const of = (draftId: string): `/v1/drafts/${string}/back-tests` =>
  `/v1/drafts/${encodeURIComponent(draftId)}/back-tests`

const ASK_AGAIN_MS = 1_200

/** What the back-test panel reads; one that is under way is read again until it ends. */
export const backTestQueries = {
  list: (draftId: string) =>
    queryOptions({
      queryKey: ['rulebook', 'draft', draftId, 'back-tests'],
      queryFn: () => api.read<Page<BackTestView>>(of(draftId)).then(({ items }) => items),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['rulebook', 'back-test', id],
      queryFn: () => api.read<BackTestView>(`/v1/back-tests/${encodeURIComponent(id)}`),
      refetchInterval: ({ state: { data } }) => (!data || isUnderWay(data) ? ASK_AGAIN_MS : false),
    }),
}

export const startBackTest = (
  draftId: string,
  wish: NewBackTest,
  command: CommandId,
): Promise<BackTestView> => api.post(of(draftId), wish, { command })
