import type { TicketView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import type { TicketCommands } from '../ticket/use-ticket-command'
import { AgreementItem } from './agreement-item'
import { agreementQueries } from './queries'
import { agreementWords } from './words'
import './agreements.css'

interface AwaitedHereProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
}

/** What on this ticket waits for the reader's answer, before anything else on it. */
export function AwaitedHere({ ticket, commands }: AwaitedHereProps) {
  const t = useWords(agreementWords)
  const { id, version } = ticket.row
  const { data } = useQuery({
    ...agreementQueries.ofTicket(id, version),
    placeholderData: (before) => before,
  })
  const items = data?.items.filter(({ actions }) => actions.includes('agree')) ?? []
  if (items.length === 0) return null
  return (
    <section className="awaited-here" aria-label={t('agreement.awaited_here')}>
      <h2>{t('agreement.awaited_here')}</h2>
      <ul className="agreement-list">
        {items.map((item) => (
          <AgreementItem key={item.n} ticket={ticket} item={item} commands={commands} />
        ))}
      </ul>
    </section>
  )
}
