import type { CandidatesView, NewTriage, SkipView, TriageView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'

/** What the screens of triage and assignment read. */
export const assignmentQueries = {
  candidates: (ticketId: string, version: number) =>
    queryOptions({
      queryKey: ['ticket', ticketId, 'candidates', version],
      queryFn: () =>
        api.read<CandidatesView>(`/v1/tickets/${encodeURIComponent(ticketId)}/candidates`),
    }),
  skips: () =>
    queryOptions({
      queryKey: ['skips'],
      queryFn: () =>
        api.read<{ items: readonly SkipView[] }>('/v1/skipped-tickets').then(({ items }) => items),
    }),
  /** Asked anew whenever what is stated changes; it changes nothing. */
  triage: (request: NewTriage) =>
    queryOptions({
      queryKey: ['triage', request],
      queryFn: () => api.post<TriageView>('/v1/triage', request),
      staleTime: 60_000,
    }),
}
