import type { CustomerView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PairDrawer } from '../agreements/pair-drawer'
import { agreementQueries } from '../agreements/queries'
import { agreementWords } from '../agreements/words'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useBoard, useSeesLive } from '../queue/use-desk'
import { Go } from '../shell/go'
import { useCrew } from '../staffing/use-crew'
import { openTicketsBy } from './model'
import { customerWords } from './words'

/** Open tickets are counted on the live board, so only those who see it get the column. */
export function CustomerTable({ customers }: { customers: readonly CustomerView[] }) {
  const t = useWords(customerWords)
  const common = useWords(commonWords)
  const pairWords = useWords(agreementWords)
  const { nameOf } = useCrew()
  const { data: pairs = [] } = useQuery(agreementQueries.pairs())
  const [shown, setShown] = useState<CustomerView>()
  const live = useSeesLive()
  const { tickets } = useBoard()
  const open = tickets && openTicketsBy(tickets.values())
  return (
    <section className="panel">
      <table className="listing customer-list">
        <caption className="only-spoken">{t('customer.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('customer.name')}</th>
            <th scope="col">{t('customer.level')}</th>
            <th scope="col">{pairWords('agreement.set_pair')}</th>
            {live ? (
              <th scope="col" className="num">
                {t('customer.open_tickets')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {customers.map((customer) => {
            const { id, name, level } = customer
            const pair = pairs.find(({ customerId }) => customerId === id)
            const people = pair
              ? [pair.firstId, pair.secondId ?? ''].map(nameOf).filter(Boolean).join(' / ')
              : pairWords('agreement.no_second')
            return (
              <tr key={id}>
                <th scope="row">
                  <Go href={`/customers/${id}`}>{name}</Go>
                </th>
                <td className="name">{common(`common.level_${level}`)}</td>
                <td>
                  <button
                    type="button"
                    className="row-button"
                    aria-haspopup="dialog"
                    aria-label={`${pairWords('agreement.set_pair_of', { name })} ${people}`}
                    onClick={() => setShown(customer)}
                  >
                    {people}
                  </button>
                </td>
                {live ? <td className="num">{open ? (open.get(id) ?? 0) : '—'}</td> : null}
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown ? <PairDrawer customer={shown} close={() => setShown(undefined)} /> : null}
    </section>
  )
}
