import type {
  AgreementAnswer,
  AgreementsView,
  AskedOfMe,
  NewAgreement,
  NewPair,
  PairView,
  TicketChanged,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { OnTicket } from '../ticket/commands'

interface All<Item> {
  readonly items: readonly Item[]
}

/** What is read about who asks what of whom, and who answers for a customer. */
export const agreementQueries = {
  ofTicket: (ticketId: string, version: number) =>
    queryOptions({
      queryKey: ['ticket', ticketId, 'agreements', version],
      queryFn: () =>
        api.read<AgreementsView>(`/v1/tickets/${encodeURIComponent(ticketId)}/agreements`),
    }),
  askedOfMe: () =>
    queryOptions({
      queryKey: ['asked-of-me'],
      queryFn: () => api.read<All<AskedOfMe>>('/v1/asked-of-me').then(({ items }) => items),
      refetchInterval: 30_000,
    }),
  pairs: () =>
    queryOptions({
      queryKey: ['pairs'],
      queryFn: () => api.read<All<PairView>>('/v1/responsible-pairs').then(({ items }) => items),
    }),
  pairHistory: (customerId: string) =>
    queryOptions({
      queryKey: ['pairs', customerId],
      queryFn: () =>
        api
          .read<All<PairView>>(`/v1/customers/${encodeURIComponent(customerId)}/responsible`)
          .then(({ items }) => items),
    }),
}

const of = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}/agreements` as const

export const askAgreement = ({ ticketId, ...on }: OnTicket, wish: NewAgreement) =>
  api.post<TicketChanged>(of(ticketId), wish, on)
export const answerAgreement = ({ ticketId, ...on }: OnTicket, n: number, wish: AgreementAnswer) =>
  api.post<TicketChanged>(`${of(ticketId)}/${n}/answer`, wish, on)
export const withdrawOffer = ({ ticketId, ...on }: OnTicket, n: number) =>
  api.post<TicketChanged>(`${of(ticketId)}/${n}/withdrawal`, {}, on)
export const reportIncident = ({ ticketId, ...on }: OnTicket, n: number, report: string) =>
  api.post<TicketChanged>(`${of(ticketId)}/${n}/report`, { report }, on)
export const setPair = (customerId: string, version: number, wish: NewPair): Promise<PairView> =>
  api.put(`/v1/customers/${encodeURIComponent(customerId)}/responsible`, wish, { version })
