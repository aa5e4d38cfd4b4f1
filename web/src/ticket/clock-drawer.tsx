import type { TicketRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { RestsOn, Trace } from '../trace/view'
import { SettleNote } from './settle-note'
import { ticketWords } from './words'

/** Why both promises fall due when they do, down to the clauses. */
export function ClockDrawer({ row, close }: { row: TicketRow; close: () => void }) {
  const t = useWords(ticketWords)
  const { data, error, refetch } = useQuery(queries.ticketClock(row.id, row.version))
  return (
    <SidePanel close={close} title={t('ticket.why_title')} size="lg">
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting /> : null}
      {data ? (
        <div className="clock-traces">
          <SettleNote explanation={data} />
          <section aria-label={t('ticket.first_response')}>
            <Trace explanation={data.firstResponse} rulesBelow={false} />
          </section>
          <section aria-label={t('ticket.resolution')}>
            <Trace explanation={data.resolution} rulesBelow={false} />
          </section>
          <RestsOn rules={data.resolution.rules} />
        </div>
      ) : null}
    </SidePanel>
  )
}
