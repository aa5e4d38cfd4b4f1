import type {
  AttendanceMonth,
  AttendanceTeam,
  ClockCorrectionVerdict,
  ClockCorrectionView,
  ClockingView,
  NewClockCorrection,
  NewClocking,
  NewDayWord,
  WorkplaceWish,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** What a clocking, a word of a day or a correction changes. */
export const CLOCK = [['attendance']] as const

const monthAt = (month: string): `/v1/attendance-months/${string}` =>
  `/v1/attendance-months/${encodeURIComponent(month)}` as const

/** What the screens of clocking read. */
export const clockQueries = {
  month: (month: string, personId?: string) =>
    queryOptions({
      queryKey: ['attendance', 'month', month, personId ?? 'own'],
      queryFn: () => api.read<AttendanceMonth>(monthAt(month), personId ? { personId } : {}),
      retry: false,
    }),
  team: (month: string) =>
    queryOptions({
      queryKey: ['attendance', 'team', month],
      queryFn: () => api.read<AttendanceTeam>(`${monthAt(month)}/team`),
      retry: false,
    }),
  corrections: (waiting: boolean) =>
    queryOptions({
      queryKey: ['attendance', 'corrections', waiting],
      queryFn: () =>
        everyPage<ClockCorrectionView>('/v1/clock-corrections', { waiting: String(waiting) }),
    }),
}

export const clockNow = (wish: NewClocking, command: CommandId) =>
  api.post<ClockingView>('/v1/clockings', wish, { command })

export const sayOfDay = (wish: NewDayWord, command: CommandId) =>
  api.post('/v1/day-words', wish, { command })

export const askCorrection = (wish: NewClockCorrection, command: CommandId) =>
  api.post<ClockCorrectionView>('/v1/clock-corrections', wish, { command })

export const decideCorrection = (
  { id, version }: ClockCorrectionView,
  wish: ClockCorrectionVerdict,
  command: CommandId,
) =>
  api.post<ClockCorrectionView>(`/v1/clock-corrections/${encodeURIComponent(id)}/verdict`, wish, {
    version,
    command,
  })

export const deductLapses = (month: string, personId: string, command: CommandId) =>
  api.post<AttendanceMonth>(`${monthAt(month)}/deductions`, { personId }, { command })

export const setWorkplace = (personId: string, wish: WorkplaceWish, command: CommandId) =>
  api.put(`/v1/people/${encodeURIComponent(personId)}/workplace`, wish, { command })
