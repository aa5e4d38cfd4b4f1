import type { ReportDutyWish, ReportsDue, ReportsDueTeam } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** What naming who owes a report changes. */
export const REPORTS = [['reports-due']] as const

const at = (month: string): `/v1/reports-due/${string}` =>
  `/v1/reports-due/${encodeURIComponent(month)}` as const

/** What the screens of reports that are owed read. */
export const reportQueries = {
  of: (month: string, personId: string) =>
    queryOptions({
      queryKey: ['reports-due', 'of', month, personId],
      queryFn: () => api.read<ReportsDue>(at(month), { personId }),
      retry: false,
    }),
  team: (month: string) =>
    queryOptions({
      queryKey: ['reports-due', 'team', month],
      queryFn: () => api.read<ReportsDueTeam>(`${at(month)}/team`),
      retry: false,
    }),
}

export const nameReportDuty = (personId: string, wish: ReportDutyWish, command: CommandId) =>
  api.put<ReportsDue>(`/v1/people/${encodeURIComponent(personId)}/report-duties`, wish, { command })
