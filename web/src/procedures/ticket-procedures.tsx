import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { Due } from './list'
import { procedureQueries } from './queries'
import { procedureWords } from './words'
import './procedures.css'

/** The procedures that were started on a ticket, latest first; nothing where there are none. */
export function TicketProcedures({ ticketId }: { ticketId: string }) {
  const t = useWords(procedureWords)
  const mayRead = useMay()('procedure.read')
  const { data: records = [] } = useQuery({
    ...procedureQueries.ofTicket(ticketId),
    enabled: mayRead,
  })
  if (records.length === 0) return null
  return (
    <section>
      <h2>{t('procedure.on_ticket')}</h2>
      <ul className="ticket-procedures">
        {records.map((record) => (
          <li key={record.id}>
            <Go href={`/procedures/${record.id}`}>{record.title}</Go>
            <span className="under">
              {record.responsible.name} <Due record={record} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
