import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { Holds } from './holds'
import { PeriodsForm } from './periods-form'
import { retentionQueries } from './queries'
import { Removals } from './removals'
import { retentionWords } from './words'
import './retention.css'

const STAYS = ['ticket', 'pay', 'rules', 'audit'] as const

/** How long what belongs to closed tickets is kept, what is held, and what stays in any case. */
export function RetentionScreen() {
  const t = useWords(retentionWords)
  const { data, error, refetch } = useQuery(retentionQueries.periods())
  return (
    <>
      <ScreenHead title={t('retention.title')} />
      <div className="area-body retention">
        {error ? <Failed error={error} retry={() => void refetch()} /> : null}
        {data ? <PeriodsForm key={data.version} kept={data} /> : error ? null : <Waiting />}
        <Holds />
        <Removals />
        <section className="panel retention-part">
          <h2>{t('retention.stays')}</h2>
          <ul>
            {STAYS.map((what) => (
              <li key={what}>{t(`retention.stays_${what}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
