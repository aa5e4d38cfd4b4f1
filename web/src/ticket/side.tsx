import type { ClockView, TicketView } from '@bylaw/contract'
import { IconHelpCircle, IconHistory, IconPencil } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { AgreementsPanel } from '../agreements/panel'
import { AssignmentNote } from '../assignment/assignment-note'
import { RecordCall } from '../calls/record-call'
import { Initials, PriorityMark, StateMark } from '../common/marks'
import { Moment } from '../common/moment'
import { commonWords } from '../common/words'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { TicketArticles } from '../knowledge/ticket-articles'
import { TicketProcedures } from '../procedures/ticket-procedures'
import { ClockText } from '../queue/clock-text'
import { TagList } from '../queue/tag-list'
import { useMe, usePlace } from '../shell/company'
import { TicketSurveys } from '../surveys/ticket-surveys'
import { WorkPanel } from '../work/panel'
import { Alerts } from './alerts'
import { changeWords } from './change-words'
import { CLOCKS } from './clocks'
import { Followers } from './followers'
import { LinksPanel } from './links-panel'
import { NextStep } from './next-step'
import { OfContact, OfCustomer } from './of-customer'
import { Responsibility } from './responsibility'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

const HistoryDrawer = lazy(() =>
  import('./history-drawer').then(({ HistoryDrawer }) => ({ default: HistoryDrawer })),
)
const ClockDrawer = lazy(() =>
  import('./clock-drawer').then(({ ClockDrawer }) => ({ default: ClockDrawer })),
)

interface TicketSideProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
  readonly nowMs: number
  readonly correctCustomer: () => void
}

/** The facts beside the conversation: promises first, because they press. */
export function TicketSide({ ticket, nowMs, commands, correctCustomer }: TicketSideProps) {
  const { row, responsibility } = ticket
  const t = useWords(ticketWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const [why, setWhy] = useState(false)
  const [history, setHistory] = useState(false)
  const change = useWords(changeWords)
  const isContact = useMe().person.role === 'contact'
  return (
    <aside className="ticket-side" aria-label={t('ticket.facts')}>
      <section>
        <h2>{t('ticket.clocks')}</h2>
        {CLOCKS.map(([clock, word]) => {
          const view = row[clock]
          return view ? (
            <Deadline key={clock} name={t(word)} clock={view} ticket={ticket} nowMs={nowMs} />
          ) : null
        })}
        {ticket.complaint ? (
          <Deadline
            name={t('ticket.complaint')}
            clock={ticket.complaint}
            ticket={ticket}
            nowMs={nowMs}
          />
        ) : null}
        <button
          type="button"
          className="ticket-why"
          aria-haspopup="dialog"
          onClick={() => setWhy(true)}
        >
          <IconHelpCircle size={15} aria-hidden />
          {t(row.resolution.dueAt || row.firstResponse.dueAt ? 'ticket.why' : 'ticket.why_none')}
        </button>
      </section>
      <section>
        <h2>{t('ticket.facts')}</h2>
        <dl className="facts">
          <Fact name={t('ticket.customer')}>
            <OfCustomer row={row}>
              {ticket.actions.includes('correct_customer') ? (
                <button
                  type="button"
                  className="fact-mend"
                  aria-haspopup="dialog"
                  aria-label={t('ticket.do_correct_customer')}
                  title={t('ticket.do_correct_customer')}
                  onClick={correctCustomer}
                >
                  <IconPencil size={14} aria-hidden />
                </button>
              ) : null}
            </OfCustomer>
            {ticket.contact ? null : (
              <small className="fact-below">
                <RecordCall wish={{ ticketId: row.id }} name={row.customerName} />
              </small>
            )}
          </Fact>
          {ticket.contact ? (
            <Fact name={t('ticket.contact')}>
              <OfContact ticketId={row.id} customerId={row.customerId} contact={ticket.contact} />
            </Fact>
          ) : null}
          <Fact name={t('ticket.assignee')}>
            <span className={row.assigneeName ? 'queue-person' : 'queue-nobody'}>
              {row.assigneeName ? <Initials name={row.assigneeName} /> : null}
              {row.assigneeName ?? common('common.unassigned')}
              {row.awaits ? (
                <small>{t('ticket.awaits', { name: row.awaits.personName })}</small>
              ) : null}
              {row.standIn ? (
                <small>{t('ticket.stand_in', { name: row.standIn.personName })}</small>
              ) : null}
            </span>
          </Fact>
          {ticket.next ? (
            <Fact name={t('ticket.next_step')}>
              <NextStep state={row.state} next={ticket.next} />
            </Fact>
          ) : null}
          <Fact name={t('ticket.state')}>
            <StateMark state={row.state} name={row.stageName} />
          </Fact>
          <Fact name={t('ticket.priority')}>
            <PriorityMark priority={row.priority} />
            {ticket.suggested && ticket.suggested.priority !== row.priority ? (
              <small className="fact-beside">
                {t('ticket.suggested', {
                  priority: common(`common.priority_${ticket.suggested.priority}`),
                })}
              </small>
            ) : null}
          </Fact>
          <Fact name={t('ticket.type')}>{common(`common.type_${row.type}`)}</Fact>
          {row.tags ? (
            <Fact name={t('ticket.tags')}>
              <TagList tags={row.tags} />
            </Fact>
          ) : null}
          <Fact name={t('ticket.channel')}>{common(`common.channel_${row.channel}`)}</Fact>
          <Fact name={t('ticket.opened')}>
            <Moment at={row.openedAt} short={formatInstant(row.openedAt, place)} />
          </Fact>
        </dl>
        <button
          type="button"
          className="ticket-why"
          aria-haspopup="dialog"
          onClick={() => setHistory(true)}
        >
          <IconHistory size={15} aria-hidden />
          {change('change.title')}
        </button>
      </section>
      <Followers ticket={ticket} />
      {isContact ? null : <TicketSurveys row={row} />}
      <WorkPanel ticketId={row.id} />
      <TicketProcedures ticketId={row.id} />
      <LinksPanel ticket={ticket} commands={commands} />
      <TicketArticles ticket={ticket} />
      {ticket.alerts.length > 0 ? <Alerts alerts={ticket.alerts} /> : null}
      <AgreementsPanel ticket={ticket} commands={commands} />
      <AssignmentNote ticket={ticket} />
      {responsibility.length > 0 ? (
        <Responsibility stretches={responsibility} nowMs={nowMs} />
      ) : null}
      <Suspense>
        {history ? <HistoryDrawer row={row} close={() => setHistory(false)} /> : null}
      </Suspense>
      <Suspense>{why ? <ClockDrawer row={row} close={() => setWhy(false)} /> : null}</Suspense>
    </aside>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

interface DeadlineProps {
  readonly name: string
  readonly clock: ClockView
  readonly ticket: TicketView
  readonly nowMs: number
}

function Deadline({ name, clock, ticket, nowMs }: DeadlineProps) {
  const t = useWords(ticketWords)
  const place = usePlace()
  const ended = useEnded(ticket, clock)
  const said = clock.metAt
    ? t('ticket.met_at', { time: formatInstant(clock.metAt, place) })
    : ended
      ? ended
      : clock.dueAt && t('ticket.due', { time: formatInstant(clock.dueAt, place) })
  return (
    <div className="promise">
      <p>
        <span>{name}</span>
        <ClockText clock={clock} asOf={ticket.row.asOf} nowMs={nowMs} dueBeside />
      </p>
      {said ? <p className="promise-detail">{said}</p> : null}
      {clock.breachedAt ? (
        <p className="promise-detail promise-missed">
          {t('ticket.breached_at', { time: formatInstant(clock.breachedAt, place) })}
        </p>
      ) : null}
    </div>
  )
}

/** Why a promise that nothing met is not counted any more; nothing where it is, or was met. */
function useEnded({ links }: TicketView, { ended }: ClockView): string | undefined {
  const t = useWords(ticketWords)
  if (ended === undefined) return undefined
  if (ended.as === 'withdrawn') return t('ticket.ended_withdrawn')
  const into = links.find(({ kind, direction }) => kind === 'merged_into' && direction === 'from')
  return into
    ? t('ticket.ended_merged', { number: into.number })
    : t('ticket.ended_merged_elsewhere')
}
