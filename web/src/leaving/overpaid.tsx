import type { LeavingView, OverpaidView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { CorrectMonth } from '../pay/correct-month'
import { GivenBack } from '../pay/given-back'
import { GIVEN_BACK_FILE } from '../pay/given-back-queries'
import { givenBackWords } from '../pay/given-back-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { leavingWords } from './words'

/** What was paid to the leaver too much: what is still open has to be seen to, what came back is on record. */
export function Overpaid({ of: { overpaid = [], person } }: { readonly of: LeavingView }) {
  const isOpen = ({ open }: OverpaidView) => Number(open.amount) > 0
  const [open, settled] = [overpaid.filter(isOpen), overpaid.filter((each) => !isOpen(each))]
  return (
    <>
      <Sums kind="overpaid" of={open} personId={person.id} />
      <Sums kind="given_back" of={settled} personId={person.id} />
    </>
  )
}

interface SumsProps {
  readonly kind: 'overpaid' | 'given_back'
  readonly of: readonly OverpaidView[]
  readonly personId: string
}

function Sums({ kind, of, personId }: SumsProps) {
  const t = useWords(leavingWords)
  const b = useWords(givenBackWords)
  const may = useMay()
  const { language } = usePlace()
  if (of.length === 0) return null
  const heading = `leaving-${kind}`
  return (
    <section
      className={kind === 'overpaid' ? 'panel panel-must' : 'panel'}
      aria-labelledby={heading}
    >
      <header className="panel-head">
        <div>
          <h2 id={heading}>{t(`leaving.${kind}`)}</h2>
          {kind === 'overpaid' ? <p>{t('leaving.overpaid_lead')}</p> : null}
        </div>
        {may('pay.pay_out') && of.some(({ givenBack }) => givenBack.length > 0) ? (
          <Button
            component="a"
            href={GIVEN_BACK_FILE}
            download
            size="xs"
            variant="default"
            leftSection={<IconDownload size={15} stroke={1.8} aria-hidden />}
          >
            {b('back.file')}
          </Button>
        ) : null}
      </header>
      <ul className="panel-body leaving-taken leaving-sums">
        {of.map(({ slipId, month, sum, reason, ...back }) => (
          <li key={slipId}>
            <Go href={`/pay/slips/${encodeURIComponent(slipId)}`}>
              {formatMonth(month, language)}
            </Go>{' '}
            <strong>{formatMoney(sum.amount, sum.currency)}</strong>
            <span className="under">{reason === '' ? t('leaving.overpaid_apart') : reason}</span>
            <GivenBack slipId={slipId} personId={personId} of={back} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What corrections left to their next pay, where that has not come: the next correction pays it. */
export function Owed({ of: { owed = [] } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  if (owed.length === 0) return null
  return (
    <section className="panel" aria-labelledby="leaving-owed">
      <header className="panel-head">
        <h2 id="leaving-owed">{t('leaving.owed')}</h2>
      </header>
      <ul className="panel-body leaving-taken leaving-sums">
        {owed.map(({ slipId, month, sum, reason, noLaterPay }) => (
          <li key={slipId}>
            <Go href={`/pay/slips/${encodeURIComponent(slipId)}`}>
              {formatMonth(month, language)}
            </Go>{' '}
            <strong>{formatMoney(sum.amount, sum.currency)}</strong>
            <span className="under">{reason}</span>
            <span className="under">
              {t(noLaterPay ? 'leaving.owed_no_later' : 'leaving.owed_next')}{' '}
              {noLaterPay ? <CorrectMonth month={month} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
