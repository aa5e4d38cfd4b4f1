import type {
  ClaimVerdict,
  NewOverrun,
  NewTrip,
  NewTripClaim,
  NewTripLog,
  OverrunVerdict,
  TripAdvance,
  TripChoices,
  TripNotGone,
  TripRow,
  TripSettlement,
  TripVerdict,
  TripView,
  TripWaitsFor,
  TripWithdrawal,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** Everything of trips, to be read again; what is settled is part of pay as well. */
export const TRIPS = [['trips'], ['pay']] as const

const at = (id: string): `/v1/trips/${string}` => `/v1/trips/${encodeURIComponent(id)}` as const

/** Which trips a list shows. */
export type TripList = 'mine' | 'all' | TripWaitsFor

/** What the screens of travel read. */
export const tripQueries = {
  list: (which: TripList) =>
    queryOptions({
      queryKey: ['trips', 'list', which],
      queryFn: () => everyPage<TripRow>('/v1/trips', wishOf(which)),
    }),
  one: (id: string) =>
    queryOptions({ queryKey: ['trips', 'one', id], queryFn: () => api.read<TripView>(at(id)) }),
  choices: () =>
    queryOptions({
      queryKey: ['trips', 'choices'],
      queryFn: () => api.read<TripChoices>('/v1/trip-choices'),
    }),
}

const wishOf = (which: TripList) => {
  if (which === 'all') return {}
  return which === 'mine' ? { mine: 'true' } : { waitsFor: which }
}

export const requestTrip = (wish: NewTrip, command: CommandId) =>
  api.post<TripView>('/v1/trips', wish, { command })

export const logDay = (id: string, wish: NewTripLog, command: CommandId) =>
  api.post<TripView>(`${at(id)}/logs`, wish, { command })

export const tripFile = (id: string, fileId: string) =>
  api.file(`${at(id)}/files/${encodeURIComponent(fileId)}`)

/** The turns of a trip, each on the version that was read. */
export interface Turns {
  readonly verdict: TripVerdict
  readonly withdrawal: TripWithdrawal
  readonly advance: TripAdvance
  readonly overruns: NewOverrun
  readonly 'overrun-verdict': OverrunVerdict
  readonly claim: NewTripClaim
  readonly 'not-gone': TripNotGone
  readonly 'claim-verdict': ClaimVerdict
  readonly settlement: TripSettlement
}

export const turn = <Name extends keyof Turns>(
  { id, version }: TripView,
  name: Name,
  wish: Turns[Name],
  command: CommandId,
) => api.post<TripView>(`${at(id)}/${name}`, wish, { version, command })
