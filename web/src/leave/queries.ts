import type {
  AwayView,
  LeaveChoices,
  LeaveReturn,
  LeaveRow,
  LeaveVerdict,
  LeaveView,
  LeaveWithdrawal,
  NewLeave,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** Everything that a turn of leave changes; the desk’s absences among it. */
export const LEAVE = [['leave'], ['away'], ['attendance'], ['absences']] as const

export type LeaveList = 'mine' | 'waiting' | 'everyone'

const at = (id: string): `/v1/leave-requests/${string}` =>
  `/v1/leave-requests/${encodeURIComponent(id)}` as const

/** What the screens of leave read. */
export const leaveQueries = {
  list: (which: LeaveList) =>
    queryOptions({
      queryKey: ['leave', 'list', which],
      queryFn: () =>
        everyPage<LeaveRow>('/v1/leave-requests', {
          mine: String(which === 'mine'),
          waiting: String(which === 'waiting'),
        }),
    }),
  one: (id: string) =>
    queryOptions({ queryKey: ['leave', 'one', id], queryFn: () => api.read<LeaveView>(at(id)) }),
  choices: () =>
    queryOptions({
      queryKey: ['leave', 'choices'],
      queryFn: () => api.read<LeaveChoices>('/v1/leave-choices'),
      retry: false,
    }),
  away: (month: string) =>
    queryOptions({
      queryKey: ['away', month],
      queryFn: () => api.read<AwayView>('/v1/away', { month }),
    }),
}

export const askForLeave = (wish: NewLeave, command: CommandId) =>
  api.post<LeaveView>('/v1/leave-requests', wish, { command })

export const decideLeave = ({ id, version }: LeaveView, wish: LeaveVerdict, command: CommandId) =>
  api.post<LeaveView>(`${at(id)}/verdict`, wish, { version, command })

export const withdrawLeave = (
  { id, version }: LeaveView,
  wish: LeaveWithdrawal,
  command: CommandId,
) => api.post<LeaveView>(`${at(id)}/withdrawal`, wish, { version, command })

export const cutShort = ({ id, version }: LeaveView, wish: LeaveReturn, command: CommandId) =>
  api.post<LeaveView>(`${at(id)}/return`, wish, { version, command })
