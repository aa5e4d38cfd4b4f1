import type { PayeeView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { payOutWords } from './payout-words'

interface LastPayProps {
  readonly waiting: readonly PayeeView[]
  readonly ready: readonly PayeeView[]
}

/** Whose last pay waits for what they hand over, and whose can be paid now that it is done. */
export function LastPay({ waiting, ready }: LastPayProps) {
  const t = useWords(payOutWords)
  return (
    <div className="panel-body">
      <div className="notice notice-ask">
        <IconInfoCircle size={18} stroke={1.8} aria-hidden />
        <div>
          {waiting.length > 0 ? <p>{t('payout.last_pay_waits')}</p> : null}
          <Leavers payees={waiting} />
          {ready.length > 0 ? <p>{t('payout.last_pay_ready')}</p> : null}
          <Leavers payees={ready} />
        </div>
      </div>
    </div>
  )
}

const Leavers = ({ payees }: { readonly payees: readonly PayeeView[] }) =>
  payees.length === 0 ? null : (
    <ul className="place-errors">
      {payees.map(({ personId, personName, lastPay }) => (
        <li key={personId}>
          <Go href={`/leaving/${lastPay?.leavingId}`}>{personName}</Go>
        </li>
      ))}
    </ul>
  )
