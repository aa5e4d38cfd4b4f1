import type { BackTestCaseView, BackTestView, NewBackTest } from '@bylaw/contract'
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
  /** How one of its changes came to be; worked out anew each time, so it is not kept for long. */
  case: (id: string, subjectId: string) =>
    queryOptions({
      queryKey: ['rulebook', 'back-test', id, 'changes', subjectId],
      queryFn: () =>
        api.read<BackTestCaseView>(
          `/v1/back-tests/${encodeURIComponent(id)}/changes/${encodeURIComponent(subjectId)}`,
        ),
    }),
}

export const stopBackTest = (id: string, command: CommandId): Promise<BackTestView> =>
  api.post(`/v1/back-tests/${encodeURIComponent(id)}/stop`, undefined, { command })

export const startBackTest = (
  draftId: string,
  wish: NewBackTest,
  command: CommandId,
): Promise<BackTestView> => api.post(of(draftId), wish, { command })
