import type { HeldPayoutView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { Listed } from '../area/listed'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { heldQueries } from './queries'
import { heldWords } from './words'

/** What was paid apart from a run, or is to be, the latest first. */
export function Payouts() {
  const t = useWords(heldWords)
  const read = useQuery(heldQueries.payouts())
  return (
    <section className="panel held-payouts" aria-labelledby="held-payouts">
      <header className="panel-head">
        <h2 id="held-payouts">{t('held.payouts')}</h2>
      </header>
      <Listed read={read} none={<p className="panel-body panel-note">{t('held.payouts_none')}</p>}>
        {(payouts) => (
          <table className="listing">
            <caption className="only-spoken">{t('held.payouts')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('held.person')}</th>
                <th scope="col" className="wide">
                  {t('held.project')}
                </th>
                <th scope="col" className="num">
                  {t('held.amount')}
                </th>
                <th scope="col">{t('held.state')}</th>
              </tr>
            </thead>
            <tbody>
              {payouts.map((payout) => (
                <tr key={payout.id}>
                  <th scope="row">
                    <Go href={`/pay/held-payouts/${payout.id}`}>{payout.person.name}</Go>
                    <span className="under narrow">{payout.project.name}</span>
                  </th>
                  <td className="wide">{payout.project.name}</td>
                  <td className="num">
                    {formatMoney(payout.amount.amount, payout.amount.currency)}
                  </td>
                  <td>
                    <PayoutBadge state={payout.state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Listed>
    </section>
  )
}

const LOOKS: Readonly<Record<HeldPayoutView['state'], string>> = {
  prepared: 'badge badge-warn',
  approved: 'badge badge-calm',
  paid: 'badge badge-good',
  withdrawn: 'badge badge-over',
}

export function PayoutBadge({ state }: Pick<HeldPayoutView, 'state'>) {
  const t = useWords(heldWords)
  return <span className={LOOKS[state]}>{t(`held.state_${state}`)}</span>
}
