import type { LeavingView } from '@bylaw/contract'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { contractWords } from '../projects/contract-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { openContractWords } from './contract-words'

/** The leaver's personal contract that is not ended yet, and the way to where it is. */
export function OpenContract({ of: { contract } }: { readonly of: LeavingView }) {
  const t = useWords(openContractWords)
  const c = useWords(contractWords)
  const mayOpen = useMay()('personal_contract.read_all')
  const { language } = usePlace()
  if (contract === null) return null
  const { project, state, startOn } = contract
  const isProposed = state === 'proposed'
  return (
    <section className="panel" aria-labelledby="leaving-contract">
      <header className="panel-head">
        <div>
          <h2 id="leaving-contract">{t('open_contract.title')}</h2>
          <p>{t(isProposed ? 'open_contract.proposed' : 'open_contract.lead')}</p>
        </div>
        {mayOpen ? (
          <Go className="no-print" href="/projects/contracts">
            {t('open_contract.open')}
          </Go>
        ) : null}
      </header>
      <ul className="panel-body leaving-taken">
        <li>
          <span>
            {project || t('open_contract.hidden')}{' '}
            <span className={isProposed ? 'badge badge-warn' : 'badge badge-calm'}>
              {c(`contract.state_${state}`)}
            </span>
          </span>
          <span className="under">
            {t('open_contract.since', { day: formatWholeDate(startOn, language) })}
          </span>
        </li>
      </ul>
    </section>
  )
}
