import type { TicketFigures, TicketTally } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { Go } from '../shell/go'
import { useCrew } from '../staffing/use-crew'
import { byUrgency, lateShare } from './model'
import { figureWords } from './words'

/** The stretch by whose it was, for whom, how pressing and of which kind. */
export function Breakdowns({ figures }: { figures: TicketFigures }) {
  const t = useWords(figureWords)
  const common = useWords(commonWords)
  const { nameOf } = useCrew()
  const { data: customers = [] } = useQuery(queries.customers())
  const customer = (id: string) =>
    customers.find((each) => each.id === id)?.name ?? t('figures.unknown')
  return (
    <div className="figures-breakdowns">
      <Breakdown
        title={t('figures.by_assignee')}
        head={t('figures.assignee')}
        rows={figures.byAssignee.map(({ personId, ...tally }) => ({
          key: personId ?? '',
          name: personId === null ? t('figures.nobody') : nameOf(personId) || t('figures.unknown'),
          tally,
        }))}
      />
      <Breakdown
        title={t('figures.by_customer')}
        head={t('figures.customer')}
        rows={figures.byCustomer.map(({ customerId, ...tally }) => ({
          key: customerId,
          name: <Go href={`/customers/${customerId}`}>{customer(customerId)}</Go>,
          tally,
        }))}
      />
      <Breakdown
        title={t('figures.by_priority')}
        head={t('figures.priority')}
        rows={byUrgency(figures.byPriority).map(({ priority, ...tally }) => ({
          key: priority,
          name: common(`common.priority_${priority}`),
          tally,
        }))}
      />
      <Breakdown
        title={t('figures.by_type')}
        head={t('figures.type')}
        rows={figures.byType.map(({ type, ...tally }) => ({
          key: type,
          name: common(`common.type_${type}`),
          tally,
        }))}
      />
    </div>
  )
}

interface BreakdownProps {
  readonly title: string
  readonly head: string
  readonly rows: readonly {
    readonly key: string
    readonly name: ReactNode
    readonly tally: TicketTally
  }[]
}

function Breakdown({ title, head, rows }: BreakdownProps) {
  const t = useWords(figureWords)
  return (
    <section className="panel figures-breakdown">
      <h2>{title}</h2>
      <div className="figures-scroll">
        <table className="figures-table">
          <caption className="only-spoken">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">{t('figures.opened')}</th>
              <th scope="col">{t('figures.closed')}</th>
              <th scope="col">{t('figures.first_late')}</th>
              <th scope="col">{t('figures.solution_late')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, tally }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{tally.opened}</td>
                <td>{tally.closed}</td>
                <td>{lateShare(tally, 'firstResponse')}</td>
                <td>{lateShare(tally, 'resolution')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
