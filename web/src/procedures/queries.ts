import type {
  NewProcedureEntry,
  NewProcedureRecord,
  PostView,
  ProcedureRecordRow,
  ProcedureRecordView,
  ProcedureSchedule,
  ProcedureView,
} from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'
import { type Shelf, shelfQuery } from './model'

interface Items<Item> {
  readonly items: readonly Item[]
}

const at = (recordId: string) => `/v1/procedure-records/${encodeURIComponent(recordId)}` as const
const scheduleOf = (ruleSetId: string) =>
  `/v1/procedures/${encodeURIComponent(ruleSetId)}/schedule` as const

export const procedureQueries = {
  list: (shelf: Shelf) =>
    infiniteQueryOptions({
      queryKey: ['procedures', 'records', shelf],
      queryFn: ({ pageParam }) =>
        api.read<Page<ProcedureRecordRow>>('/v1/procedure-records', {
          ...shelfQuery(shelf),
          cursor: pageParam,
        }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  ofTicket: (ticketId: string) =>
    queryOptions({
      queryKey: ['procedures', 'ticket', ticketId],
      queryFn: () =>
        api
          .read<Page<ProcedureRecordRow>>('/v1/procedure-records', { ticketId, limit: 50 })
          .then(({ items }) => items),
    }),
  record: (recordId: string) =>
    queryOptions({
      queryKey: ['procedures', 'record', recordId],
      queryFn: () => api.read<ProcedureRecordView>(at(recordId)),
    }),
  procedures: () =>
    queryOptions({
      queryKey: ['procedures', 'all'],
      queryFn: () => api.read<Items<ProcedureView>>('/v1/procedures').then(({ items }) => items),
    }),
  posts: () =>
    queryOptions({
      queryKey: ['procedures', 'posts'],
      queryFn: () => api.read<Items<PostView>>('/v1/posts').then(({ items }) => items),
    }),
}

/** What to read again after anything that is done in a procedure. */
export const PROCEDURES = ['procedures'] as const

export const startProcedure = (wish: Partial<NewProcedureRecord>, command: CommandId) =>
  api.post<ProcedureRecordView>('/v1/procedure-records', wish, { command })

export const enterInProcedure = (
  { row }: ProcedureRecordView,
  entry: Pick<NewProcedureEntry, 'act'> & Partial<NewProcedureEntry>,
  command: CommandId,
) =>
  api.post<ProcedureRecordView>(`${at(row.id)}/entries`, entry, { command, version: row.version })

export const handOverProcedure = ({ row }: ProcedureRecordView, responsibleId: string) =>
  api.put<ProcedureRecordView>(
    `${at(row.id)}/responsible`,
    { responsibleId },
    { version: row.version },
  )

export const scheduleProcedure = (ruleSetId: string, wish: ProcedureSchedule) =>
  api.put<ProcedureView>(scheduleOf(ruleSetId), wish)

export const unscheduleProcedure = (ruleSetId: string) => api.remove(scheduleOf(ruleSetId))

export const fillPost = (post: string, holderIds: readonly string[]) =>
  api.put<PostView>(`/v1/posts/${encodeURIComponent(post)}`, { holderIds })

/** A file that came with an entry. */
export const procedureFile = (recordId: string, fileId: string) =>
  api.file(`${at(recordId)}/files/${encodeURIComponent(fileId)}`)
