import type {
  LastDayAgreed,
  LeavingCompletion,
  LeavingRow,
  LeavingView,
  NewHandOver,
  NewLeaving,
  NewResignation,
  ReasonGiven,
  TakenOver,
  TakeOver,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const at = (id: string): `/v1/leavings/${string}` =>
  `/v1/leavings/${encodeURIComponent(id)}` as const

/** What the screens of leaving read. */
export const leavingQueries = {
  all: () =>
    queryOptions({
      queryKey: ['leavings', 'list'],
      queryFn: () => everyPage<LeavingRow>('/v1/leavings', {}),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['leavings', 'one', id],
      queryFn: () => api.read<LeavingView>(at(id)),
    }),
}

export const resign = (wish: NewResignation, command: CommandId) =>
  api.post<LeavingView>('/v1/resignations', wish, { command })

export const recordLeaving = (wish: NewLeaving, command: CommandId) =>
  api.post<LeavingView>('/v1/leavings', wish, { command })

export const takeOver = (id: string, wish: TakeOver, command: CommandId) =>
  api.post<TakenOver>(`${at(id)}/take-over`, wish, { command })

/** The turns of a leaving, each on the version that was read. */
export interface Turns {
  readonly 'last-day': LastDayAgreed
  readonly entries: NewHandOver
  readonly 'access-end': ReasonGiven
  readonly completion: LeavingCompletion
  readonly withdrawal: ReasonGiven
  readonly reopening: ReasonGiven
}

export const turn = <Name extends keyof Turns>(
  { id, version }: LeavingView,
  name: Name,
  wish: Turns[Name],
  command: CommandId,
) => api.post<LeavingView>(`${at(id)}/${name}`, wish, { version, command })
