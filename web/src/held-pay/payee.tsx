import type { HeldPayoutView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../common/states'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { AccountMarks } from '../pay/account-marks'
import { payOutWords } from '../pay/payout-words'
import { heldQueries } from './queries'
import { heldWords } from './words'

/** Where a payment that is not made yet would go, and what to look at before; and what its person owes. */
export function HeldPayee({ of: { id, person } }: { readonly of: HeldPayoutView }) {
  const t = useWords(heldWords)
  const pay = useWords(payOutWords)
  const { data, error, refetch } = useQuery(heldQueries.payee(id))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return null
  const { owes, to } = data
  return (
    <>
      {owes ? (
        <div className="notice notice-must" role="status">
          <IconInfoCircle size={18} stroke={1.8} aria-hidden />
          <p>
            {t('held.owes', { name: person.name, sum: formatMoney(owes.amount, owes.currency) })}
          </p>
        </div>
      ) : null}
      {to ? (
        <dl className="held-figures">
          <dt>{pay('payout.account')}</dt>
          <dd>
            {to.account ? (
              pay('payout.account_ending', to.account)
            ) : (
              <span className="badge badge-warn">{pay('payout.account_none')}</span>
            )}
            <AccountMarks marks={to.marks} />
          </dd>
        </dl>
      ) : null}
      {to?.recordedByCaller ? (
        <div className="notice notice-ask">
          <IconInfoCircle size={18} stroke={1.8} aria-hidden />
          <p>{pay('payout.other_eyes', { names: person.name })}</p>
        </div>
      ) : null}
    </>
  )
}
