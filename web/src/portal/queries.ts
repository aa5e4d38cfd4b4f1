import type { PortalDoor } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'

/** Whose portal it is, before anyone is in. */
export const portalQueries = {
  door: (company: string) =>
    queryOptions({
      queryKey: ['portal', 'door', company],
      queryFn: () => api.read<PortalDoor>(`/v1/portal/doors/${encodeURIComponent(company)}`),
      retry: false,
    }),
  /** By the link in a mail, which stays good. */
  doorOfLink: (token: string) =>
    queryOptions({
      queryKey: ['portal', 'link', token],
      queryFn: () => api.post<PortalDoor>('/v1/portal/entry/door', { token }),
      enabled: token !== '',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
    }),
}
