import type { NewStoppage, StoppageMonth, StoppageView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** What recording a shutdown changes: itself, and runs that were calculated without it. */
export const STOPPAGES = [['pay']] as const

export const stoppagesOf = (month: string) =>
  queryOptions({
    queryKey: ['pay', 'stoppages', month],
    queryFn: () => api.read<StoppageMonth>('/v1/stoppages', { month }),
  })

export const addStoppage = (wish: NewStoppage, command: CommandId) =>
  api.post<StoppageView>('/v1/stoppages', wish, { command })

export const withdrawStoppage = (
  { id, version }: StoppageView,
  reason: string,
  command: CommandId,
) =>
  api.post<StoppageView>(
    `/v1/stoppages/${encodeURIComponent(id)}/withdrawal`,
    { reason },
    { version, command },
  )
