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

/** What a slip corrects, and what becomes of what it comes to: paid, taken off, given back, settled since. */
export function SlipStanding({ slip }: { slip: PaySlipView }) {
  const { row, settled } = slip
  const a = useWords(apartWords)
  const c = useWords(correctionWords)
  const { language } = usePlace()
  const isBelow = row.payable.amount.startsWith('-')
  const elsewhere = slip.toGiveBack !== null || settled !== null
  return (
    <>
      {slip.toGiveBack ? <ToGiveBack slip={slip} of={slip.toGiveBack} /> : null}
      {settled ? <Settled slip={slip} with={settled} /> : null}
      {!elsewhere && !row.correction && isBelow ? <p>{a('apart.taken_off')}</p> : null}
      {row.correction ? (
        <p>
          {c('correction.slip', { n: row.correction.n })}
          {elsewhere ? null : language === 'zh' ? '，' : '. '}
          {elsewhere
            ? null
            : c(`correction.slip_${slip.noLaterPay ? 'no_later' : row.correction.paidWith}`)}{' '}
          {slip.noLaterPay ? <CorrectMonth month={row.month} /> : null}
        </p>
      ) : null}
    </>
  )
}

interface ToGiveBackProps {
  readonly slip: PaySlipView
  readonly of: NonNullable<PaySlipView['toGiveBack']>
}

function ToGiveBack({ slip: { row }, of }: ToGiveBackProps) {
  const t = useWords(slipWords)
  const sum = formatMoney(row.payable.amount.replace('-', ''), row.payable.currency)
  return (
    <p>
      <strong>
        {Number(of.open.amount) === 0
          ? t('slip.all_given_back', { sum })
          : t('slip.to_give_back', { sum, open: formatMoney(of.open.amount, of.open.currency) })}
      </strong>
      {of.reason === '' ? null : (
        <span className="under">{t('slip.because', { reason: of.reason })}</span>
      )}
      <GivenBack slipId={row.id} personId={row.personId} of={of} />
    </p>
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
      <GivenBack
        slipId={row.id}
        personId={row.personId}
        of={{ open: null, givenBack: settled.givenBack, mayRecord: false }}
      />
    </p>
  )
}
