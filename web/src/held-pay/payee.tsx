import type { HeldPayoutView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Failed } from '../common/states'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { AccountMarks } from '../pay/account-marks'
import { payOutWords } from '../pay/payout-words'
import { payHref } from '../pay/tabs'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
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
      {to && !to.account ? <NoAccount name={person.name} /> : null}
      {to?.recordedByCaller ? (
        <div className="notice notice-ask">
          <IconInfoCircle size={18} stroke={1.8} aria-hidden />
          <p>{pay('payout.other_eyes', { names: person.name })}</p>
        </div>
      ) : null}
    </>
  )
}

/** How somebody is paid of whom no account is on record, and where one is recorded; of leavers, as these are. */
export function NoAccount({ name }: { readonly name: string }) {
  const t = useWords(heldWords)
  const pay = useWords(payOutWords)
  const may = useMay()
  return (
    <div className="notice notice-ask" role="status">
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <p>
        {t('held.no_account', { name })}{' '}
        {may('bank_account.change') ? (
          <Go href={`${payHref('employments')}?left=1`}>{pay('payout.account_add')}</Go>
        ) : (
          pay('payout.accounts_by_hr')
        )}
      </p>
    </div>
  )
}
