import type { NewStation, StationEnd, StationMonth, StationView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'

/** What recording a station changes. */
export const STATIONS = [['stations']] as const

export const stationsOf = (month: string) =>
  queryOptions({
    queryKey: ['stations', month],
    queryFn: () => api.read<StationMonth>('/v1/stations', { month }),
  })

export const addStation = (wish: NewStation, command: CommandId) =>
  api.post<StationView>('/v1/stations', wish, { command })

export const endStation = ({ id, version }: StationView, wish: StationEnd, command: CommandId) =>
  api.post<StationView>(`/v1/stations/${encodeURIComponent(id)}/end`, wish, { version, command })
