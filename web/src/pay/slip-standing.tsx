import type { PaySlipView } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { apartWords } from './apart-words'
import { CorrectMonth } from './correct-month'
import { correctionWords } from './correction-words'
import { GivenBack } from './given-back'
import { slipWords } from './slip-words'

/** What becomes of what a slip comes to, under it: to be given back, taken off, paid, or settled since. */
export function SlipStanding({ slip }: { slip: PaySlipView }) {
  const t = useWords(slipWords)
  const a = useWords(apartWords)
  const c = useWords(correctionWords)
  const { row, settled, toGiveBack, noLaterPay } = slip
  const isBelow = row.payable.amount.startsWith('-')
  if (toGiveBack) return <ToGiveBack slip={slip} of={toGiveBack} />
  if (!settled && !row.correction && !isBelow) return null
  return (
    <section className="panel" aria-labelledby="slip-became">
      <header className="panel-head">
        <h2 id="slip-became">{t('slip.became')}</h2>
      </header>
      <div className="panel-body slip-became">
        {settled ? (
          <Settled slip={slip} with={settled} />
        ) : row.correction ? (
          <p>
            {c(`correction.slip_${noLaterPay ? 'no_later' : row.correction.paidWith}`)}{' '}
            {noLaterPay ? <CorrectMonth month={row.month} /> : null}
          </p>
        ) : (
          <p>{a('apart.taken_off')}</p>
        )}
      </div>
    </section>
  )
}

interface ToGiveBackProps {
  readonly slip: PaySlipView
  readonly of: NonNullable<PaySlipView['toGiveBack']>
}

function ToGiveBack({ slip: { row }, of }: ToGiveBackProps) {
  const t = useWords(slipWords)
  const isOpen = Number(of.open.amount) > 0
  const sum = formatMoney(row.payable.amount.replace('-', ''), row.payable.currency)
  return (
    <section className={isOpen ? 'panel panel-must' : 'panel'} aria-labelledby="slip-became">
      <header className="panel-head">
        <div>
          <h2 id="slip-became">{t(isOpen ? 'slip.give_back' : 'slip.given_back')}</h2>
          <p>{t(isOpen ? 'slip.to_give_back' : 'slip.all_given_back')}</p>
        </div>
      </header>
      <div className="panel-body slip-became">
        <p>
          <strong>{t('slip.paid_too_much', { sum })}</strong>
          {of.reason === '' ? null : (
            <span className="under">{t('slip.because', { reason: of.reason })}</span>
          )}
        </p>
        <GivenBack slipId={row.id} personId={row.personId} of={of} />
      </div>
    </section>
  )
}

interface SettledProps {
  readonly slip: PaySlipView
  readonly with: NonNullable<PaySlipView['settled']>
}

/** That another run has paid it or taken it off, after what was given back of it. */
function Settled({ slip: { row }, with: settled }: SettledProps) {
  const t = useWords(slipWords)
  const a = useWords(apartWords)
  const c = useWords(correctionWords)
  const { language } = usePlace()
  const month = formatMonth(settled.month, language)
  const run = settled.correction
    ? c('correction.of', { month, n: settled.correction })
    : settled.apart
      ? a('apart.of', { month, n: settled.apart })
      : t('slip.pay_of', { month })
  const { amount, currency } = row.payable
  return (
    <>
      <p>
        <strong>
          {amount.startsWith('-')
            ? t('slip.settled_debt', { sum: formatMoney(amount.replace('-', ''), currency), run })
            : t('slip.settled', { run })}
        </strong>{' '}
        {settled.slipId === null ? null : (
          <Go className="no-print" href={`/pay/slips/${encodeURIComponent(settled.slipId)}`}>
            {t('slip.settling_slip')}
          </Go>
        )}
      </p>
      <GivenBack
        slipId={row.id}
        personId={row.personId}
        of={{ open: null, givenBack: settled.givenBack, mayRecord: false }}
      />
    </>
  )
}
