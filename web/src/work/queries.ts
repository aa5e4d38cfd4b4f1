import type { TicketChanged, WorkRecord, WorkView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

const pathOf = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}/work` as const

export const workQueries = {
  of: (ticketId: string) =>
    queryOptions({
      queryKey: ['ticket', ticketId, 'work'],
      queryFn: () => api.read<WorkView>(pathOf(ticketId)),
    }),
}

export const recordWork = (ticketId: string, record: WorkRecord, command: CommandId) =>
  api.post<TicketChanged>(pathOf(ticketId), record, { command })

/** @param version of the record that is put right */
export const amendWork = (ticketId: string, n: number, version: number, record: WorkRecord) =>
  api.put<TicketChanged>(`${pathOf(ticketId)}/${n}`, record, { version })
