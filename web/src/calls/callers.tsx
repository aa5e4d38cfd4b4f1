import type { CallerView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PriorityMark, StateMark } from '../common/marks'
import { Failed } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { callQueries } from './queries'
import { callWords } from './words'

export type OpenTicket = CallerView['openTickets'][number]

interface CallersProps {
  /** A number, then a name, as far as they are known. */
  readonly said: readonly string[]
  readonly chosen: string | null
  /** Whose call it is and stays, as it is about a ticket of theirs; null where that may be anybody. */
  readonly only: string | null
  readonly choose: (customerId: string, contact: CallerView['contact']) => void
  /** Puts the call onto a ticket of theirs: whose card it is taken from is whose call it is. */
  readonly attach: (ticket: OpenTicket, caller: CallerView) => void
}

/** Whom a number or a name may belong to, with what is open for them. */
export function Callers({ said, chosen, only, choose, attach }: CallersProps) {
  const t = useWords(callWords)
  const mayAdd = useMay()('customer.change')
  const { data, error, refetch } = useQuery(callQueries.callers(said))
  if (said.length === 0) return null
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (data?.length === 0)
    return (
      <p className="form-lead" role="status">
        {t(mayAdd ? 'call.none_found' : 'call.none_found_leave')}
      </p>
    )
  return (
    <div aria-live="polite">
      {data ? <h2 className="call-found">{t('call.found')}</h2> : null}
      {data?.map((caller) => (
        <Caller
          key={`${caller.customerId} ${caller.contact?.id ?? ''}`}
          caller={caller}
          isChosen={caller.customerId === chosen}
          mayBe={only === null || caller.customerId === only}
          choose={() => choose(caller.customerId, caller.contact)}
          attach={(ticket) => attach(ticket, caller)}
        />
      ))}
    </div>
  )
}

interface CallerProps {
  readonly caller: CallerView
  readonly isChosen: boolean
  readonly mayBe: boolean
  readonly choose: () => void
  readonly attach: (ticket: OpenTicket) => void
}

function Caller({ caller, isChosen, mayBe, choose, attach }: CallerProps) {
  const t = useWords(callWords)
  const common = useWords(commonWords)
  const { customerName, customerId, level, contact, openTickets } = caller
  return (
    <article className={isChosen ? 'caller caller-chosen' : 'caller'}>
      <header>
        <div>
          <h3>
            <Go href={`/customers/${customerId}`}>{customerName}</Go>
          </h3>
          <p className="under">
            {[contact?.name, contact?.duty, contact?.phone].filter(Boolean).join(' · ')}
            {contact ? ' · ' : ''}
            {common(`common.level_${level as 'key'}`)}
          </p>
        </div>
        {mayBe ? (
          <Button
            size="compact-sm"
            variant={isChosen ? 'light' : 'default'}
            aria-pressed={isChosen}
            onClick={choose}
          >
            {t(isChosen ? 'call.chosen' : 'call.choose')}
          </Button>
        ) : null}
      </header>
      {openTickets.length === 0 ? (
        <p className="under">{t('call.no_open')}</p>
      ) : (
        <ul aria-label={t('call.open_tickets')}>
          {openTickets.map((ticket) => (
            <li key={ticket.id}>
              <span>
                <Go href={`/tickets/${ticket.id}`}>{ticket.subject}</Go>
                <span className="under">
                  {ticket.number} <StateMark state={ticket.state} />{' '}
                  <PriorityMark priority={ticket.priority} />
                </span>
              </span>
              {mayBe ? (
                <Button size="compact-sm" variant="subtle" onClick={() => attach(ticket)}>
                  {t('call.attach')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
