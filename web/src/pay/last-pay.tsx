import type { PayeeView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { payOutWords } from './payout-words'

/**
 * Whose last pay waits for what they hand over and whose can be paid now; and of whom the file that was taken
 * says otherwise than their hand-over does, so that recording the payment surprises nobody.
 */
export function LastPay({ payees }: { readonly payees: readonly PayeeView[] }) {
  const t = useWords(payOutWords)
  const open = payees.filter(({ lastPay }) => lastPay !== null && lastPay.state !== 'paid')
  const groups = GROUPS.map(([word, state, leftOut]) => ({
    word,
    of: open.filter((payee) => payee.lastPay?.state === state && payee.leftOut === leftOut),
  })).filter(({ of }) => of.length > 0)
  if (groups.length === 0) return null
  return (
    <div className="panel-body">
      <div className="notice notice-ask">
        <IconInfoCircle size={18} stroke={1.8} aria-hidden />
        <div>
          {groups.map(({ word, of }) => (
            <section key={word}>
              <p>{t(word)}</p>
              <Leavers payees={of} />
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

const GROUPS = [
  ['payout.last_pay_waits', 'waits', true],
  ['payout.last_pay_named', 'waits', false],
  ['payout.last_pay_not_named', 'ready', true],
  ['payout.last_pay_ready', 'ready', false],
] as const

const Leavers = ({ payees }: { readonly payees: readonly PayeeView[] }) => (
  <ul className="place-errors">
    {payees.map(({ personId, personName, lastPay }) => (
      <li key={personId}>
        <Go href={`/leaving/${lastPay?.leavingId}`}>{personName}</Go>
      </li>
    ))}
  </ul>
)
