import type { ClockReason, TicketRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { AsOf, decidedAt } from '../trace/as-of'
import { RestsOn, Trace } from '../trace/view'
import { CLOCKS } from './clocks'
import { Course } from './course'
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
              <Why key={clock} name={t(word)} reason={explanation} row={row} />
            ) : null
          })}
          {data.complaint ? (
            <Why name={t('ticket.complaint')} reason={data.complaint} row={row} />
          ) : null}
          <RestsOn rules={[...data.resolution.rules, ...(data.complaint?.rules ?? [])]} />
        </div>
      ) : null}
    </SidePanel>
  )
}

interface WhyProps {
  readonly name: string
  readonly reason: ClockReason
  readonly row: TicketRow
}

/** One promise: its course drawn day by day, and the reasons down to the clauses. */
const Why = ({ name, reason, row }: WhyProps) => (
  <section aria-label={name}>
    <AsOf value={decidedAt(row.openedAt, reason)}>
      {reason.course ? (
        <Course name={name} course={reason.course} clauses={reason.trace.clauses ?? []} />
      ) : null}
      <Trace explanation={reason} rulesBelow={false} />
    </AsOf>
  </section>
)
