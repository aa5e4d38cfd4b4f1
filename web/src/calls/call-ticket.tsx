import type { CallView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { isProblem } from '../api'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { Go } from '../shell/go'
import { saidOfTicket } from './on-ticket'
import { callWords } from './words'

interface CallTicketProps {
  readonly call: CallView
  /** Whether its reader ended it after it had ended. */
  readonly again: boolean
}

/** The ticket that a call is on, by the number that it has itself; and what is to be said of it. */
export function CallTicket({ call, again }: CallTicketProps) {
  const t = useWords(callWords)
  const { ticketId } = call
  const { data, error } = useQuery({
    ...queries.ticket(ticketId ?? ''),
    enabled: ticketId !== null,
  })
  const isHidden = isProblem(error, 'not_found') || isProblem(error, 'not_allowed')
  const said = saidOfTicket(call, { row: data?.row, isHidden }, again)
  const number = data?.row.number ?? ''
  return (
    <>
      {said.map((each) => (
        <p key={each} role="status">
          {t(`call.${each}`, { number, customer: data?.row.customerName ?? '' })}
        </p>
      ))}
      {error && !isHidden ? <ProblemNote error={error} /> : null}
      {ticketId && data ? (
        <p>
          <Go href={`/tickets/${ticketId}`}>{t('call.ticket_number', { number })}</Go>
        </p>
      ) : null}
    </>
  )
}
