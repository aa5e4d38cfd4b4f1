import type { TicketRow } from '@bylaw/contract'
import { Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { Trace } from '../trace/view'
import { ticketWords } from './words'

/** Why both promises fall due when they do, down to the clauses. */
export function ClockDrawer({ row, close }: { row: TicketRow; close: () => void }) {
  const t = useWords(ticketWords)
  const { data, error, refetch } = useQuery(queries.ticketClock(row.id, row.version))
  return (
    <Drawer opened onClose={close} title={t('ticket.why_title')} size="lg">
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting /> : null}
      {data ? (
        <div className="clock-traces">
          <section>
            <h3>{t('ticket.first_response')}</h3>
            <Trace explanation={data.firstResponse} />
          </section>
          <section>
            <h3>{t('ticket.resolution')}</h3>
            <Trace explanation={data.resolution} />
          </section>
        </div>
      ) : null}
    </Drawer>
  )
}
