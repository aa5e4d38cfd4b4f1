import type { TicketRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { AsOf, decidedAt } from '../trace/as-of'
import { RestsOn, Trace } from '../trace/view'
import { CLOCKS } from './clocks'
import { SettleNote } from './settle-note'
import { ticketWords } from './words'

/** Why a ticket's promises fall due when they do, down to the clauses. */
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
          {CLOCKS.map(([clock, word]) => {
            const explanation = data[clock]
            return explanation ? (
              <section key={clock} aria-label={t(word)}>
                <AsOf value={decidedAt(row.openedAt, explanation)}>
                  <Trace explanation={explanation} rulesBelow={false} />
                </AsOf>
              </section>
            ) : null
          })}
          {data.complaint ? (
            <section aria-label={t('ticket.complaint')}>
              <AsOf value={decidedAt(row.openedAt, data.complaint)}>
                <Trace explanation={data.complaint} rulesBelow={false} />
              </AsOf>
            </section>
          ) : null}
          <RestsOn rules={[...data.resolution.rules, ...(data.complaint?.rules ?? [])]} />
        </div>
      ) : null}
    </SidePanel>
  )
}
