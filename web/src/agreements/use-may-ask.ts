import type { AgreementKind, TicketView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { agreementQueries } from './queries'

/** Whether the reader may ask for this on a ticket, as it stands. */
export function useMayAsk({ row }: TicketView, kind: AgreementKind): boolean {
  const { data } = useQuery({
    ...agreementQueries.ofTicket(row.id, row.version),
    placeholderData: (before) => before,
  })
  return data?.may.includes(kind) === true
}
