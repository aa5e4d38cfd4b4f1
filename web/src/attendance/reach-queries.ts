import type { NewReachAttempt, ReachAttemptRow, ReachDay } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** What one more attempt changes. */
export const REACHING = [['reaching']] as const

/** What the screens of attempts to reach somebody read. */
export const reachQueries = {
  list: () =>
    queryOptions({
      queryKey: ['reaching', 'list'],
      queryFn: () => everyPage<ReachAttemptRow>('/v1/reach-attempts', {}),
    }),
  day: (personId: string, date: string) =>
    queryOptions({
      queryKey: ['reaching', 'day', personId, date],
      queryFn: () =>
        api.read<ReachDay>(
          `/v1/people/${encodeURIComponent(personId)}/reach-days/${encodeURIComponent(date)}`,
        ),
      retry: false,
    }),
}

export const recordAttempt = (wish: NewReachAttempt, command: CommandId) =>
  api.post<ReachDay>('/v1/reach-attempts', wish, { command })

export const takeAttemptBack = (id: string, reason: string, command: CommandId) =>
  api.post<ReachDay>(
    `/v1/reach-attempts/${encodeURIComponent(id)}/withdrawal`,
    { reason },
    { command },
  )
