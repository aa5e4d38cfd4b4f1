import type {
  HoldsView,
  HoldWish,
  RemovalsView,
  RetentionChange,
  RetentionPreview,
  RetentionView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'

/** Periods to try, in days after closing; null keeps for good. */
export type Periods = Pick<RetentionChange, 'filesDays' | 'mailDays' | 'contactsDays'>

export const retentionQueries = {
  periods: () =>
    queryOptions({
      queryKey: ['retention', 'periods'],
      queryFn: () => api.read<RetentionView>('/v1/retention'),
    }),
  holds: () =>
    queryOptions({
      queryKey: ['retention', 'holds'],
      queryFn: () => api.read<HoldsView>('/v1/retention/holds').then(({ items }) => items),
    }),
  removals: () =>
    queryOptions({
      queryKey: ['retention', 'removals'],
      queryFn: () => api.read<RemovalsView>('/v1/retention/removals').then(({ items }) => items),
    }),
}

export const tryPeriods = ({ filesDays, mailDays, contactsDays }: Periods) =>
  api.read<RetentionPreview>('/v1/retention/preview', {
    filesDays: filesDays ?? undefined,
    mailDays: mailDays ?? undefined,
    contactsDays: contactsDays ?? undefined,
  })

export const changeRetention = (wish: RetentionChange, version: number): Promise<RetentionView> =>
  api.put('/v1/retention', wish, { version })

export const holdTicket = (ticketId: string, wish: HoldWish): Promise<HoldsView> =>
  api.put(`/v1/tickets/${encodeURIComponent(ticketId)}/hold`, wish)
