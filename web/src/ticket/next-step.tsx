import type { TicketView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { ticketWords } from './words'

interface NextStepProps {
  readonly state: TicketView['row']['state']
  readonly next: NonNullable<TicketView['next']>
}

/** Whose move it is. While that is the customer's, ours is what follows. */
export function NextStep({ state, next: { name, as } }: NextStepProps) {
  const t = useWords(ticketWords)
  const whose = t(`ticket.next_${as}`)
  const awaited = AWAITED.find((each) => each === state)
  return awaited ? (
    <>
      {t(`ticket.next_${awaited}`)}
      <small className="fact-below">{t('ticket.next_then', { name, whose })}</small>
    </>
  ) : (
    <>
      {name} <small>{whose}</small>
    </>
  )
}

/** Where the customer has the move: they were asked, or try the solution. */
const AWAITED = ['waiting_customer', 'solved'] as const
