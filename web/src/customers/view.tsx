import type { CustomerView } from '@bylaw/contract'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useBoard, useSeesLive } from '../queue/use-desk'
import { Go } from '../shell/go'
import { openTicketsBy } from './model'
import { customerWords } from './words'

/** Open tickets are counted on the live board, so only those who see it get the column. */
export function CustomerTable({ customers }: { customers: readonly CustomerView[] }) {
  const t = useWords(customerWords)
  const common = useWords(commonWords)
  const live = useSeesLive()
  const { tickets } = useBoard()
  const open = tickets && openTicketsBy(tickets.values())
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('customer.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('customer.name')}</th>
            <th scope="col">{t('customer.level')}</th>
            {live ? (
              <th scope="col" className="num">
                {t('customer.open_tickets')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {customers.map(({ id, name, level }) => (
            <tr key={id}>
              <th scope="row">
                <Go href={`/customers/${id}`}>{name}</Go>
              </th>
              <td className="name">{common(`common.level_${level}`)}</td>
              {live ? <td className="num">{open ? (open.get(id) ?? 0) : '—'}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
