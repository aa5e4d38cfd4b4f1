import type {
  NewProject,
  NewQuantity,
  NewTrip,
  ProjectView,
  QuantityView,
  TripView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** What the project screens read. */
export const projectQueries = {
  projects: () =>
    queryOptions({
      queryKey: ['projects', 'list'],
      queryFn: () => everyPage<ProjectView>('/v1/projects'),
    }),
  quantities: () =>
    queryOptions({
      queryKey: ['projects', 'quantities'],
      queryFn: () => everyPage<QuantityView>('/v1/quantities'),
    }),
  trips: () =>
    queryOptions({
      queryKey: ['projects', 'trips'],
      queryFn: () => everyPage<TripView>('/v1/trips'),
    }),
}

export const addProject = (wish: NewProject, command: CommandId): Promise<ProjectView> =>
  api.post('/v1/projects', wish, { command })

export const reportQuantity = (wish: NewQuantity, command: CommandId): Promise<QuantityView> =>
  api.post('/v1/quantities', wish, { command })

export const verifyQuantity = (
  { id, version }: QuantityView,
  command: CommandId,
): Promise<QuantityView> =>
  api.post(`/v1/quantities/${encodeURIComponent(id)}/verification`, {}, { version, command })

export const requestTrip = (wish: NewTrip, command: CommandId): Promise<TripView> =>
  api.post('/v1/trips', wish, { command })
