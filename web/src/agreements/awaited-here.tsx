import type { TicketView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import type { TicketCommands } from '../ticket/use-ticket-command'
import { AgreementItem } from './agreement-item'
import { IncidentHere } from './incident-here'
import { toReport } from './model'
import { agreementQueries } from './queries'
import { agreementWords } from './words'
import './agreements.css'

interface AwaitedHereProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
}

/** What on this ticket waits for the reader's answer or report, before anything else on it. */
export function AwaitedHere({ ticket, commands }: AwaitedHereProps) {
  const t = useWords(agreementWords)
  const { id, version } = ticket.row
  const { data } = useQuery({
    ...agreementQueries.ofTicket(id, version),
    placeholderData: (before) => before,
  })
  const items = data?.items.filter(({ actions }) => actions.includes('agree')) ?? []
  return (
    <>
      {toReport(data?.items ?? []).map((item) => (
        <IncidentHere key={item.n} ticket={ticket} item={item} commands={commands} />
      ))}
      {items.length > 0 ? (
        <section className="awaited-here" aria-label={t('agreement.awaited_here')}>
          <h2>{t('agreement.awaited_here')}</h2>
          <ul className="agreement-list">
            {items.map((item) => (
              <AgreementItem key={item.n} ticket={ticket} item={item} commands={commands} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
