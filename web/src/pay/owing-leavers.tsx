import type { PayRunView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { givenBackWords } from './given-back-words'
import { payWords } from './words'

/** Who gives back what a run found to be too much, as no later pay takes it off, and where that is seen to. */
export function OwingLeavers({ run: { toGiveBack } }: { readonly run: PayRunView }) {
  const t = useWords(payWords)
  const back = useWords(givenBackWords)
  const mayRead = useMay()('leaving.read_all')
  if (toGiveBack.length === 0) return null
  const isOpen = toGiveBack.some(({ allGivenBack }) => !allGivenBack)
  return (
    <section className={isOpen ? 'panel panel-must' : 'panel'} aria-labelledby="owing-leavers">
      <header className="panel-head">
        <div>
          <h2 id="owing-leavers">{t('pay.give_back')}</h2>
          {isOpen ? <p>{t('pay.give_back_lead')}</p> : null}
        </div>
      </header>
      <ul className="panel-body correction-list">
        {toGiveBack.map(({ slipId, personName, leavingId, allGivenBack }) => (
          <li key={slipId}>
            <strong>{personName}</strong>
            {allGivenBack ? <span className="badge badge-good">{back('back.all')}</span> : null}
            {leavingId !== null && mayRead ? (
              <Go href={`/leaving/${encodeURIComponent(leavingId)}`}>{t('pay.give_back_at')}</Go>
            ) : (
              <Go href={`/pay/slips/${encodeURIComponent(slipId)}`}>{t('pay.give_back_slip')}</Go>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
