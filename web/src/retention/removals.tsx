import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { byDay } from './model'
import { retentionQueries } from './queries'
import { retentionWords } from './words'

/** The record of what the periods removed, a line for each day. */
export function Removals() {
  const t = useWords(retentionWords)
  const place = usePlace()
  const { data, error, refetch } = useQuery(retentionQueries.removals())
  const days = byDay(data ?? [], ({ at }) => formatDay(at, place))
  return (
    <section className="panel retention-part" aria-labelledby="retention-removals">
      <h2 id="retention-removals">{t('retention.removals')}</h2>
      <p className="form-lead">{t('retention.removals_lead')}</p>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Waiting /> : null}
      {data?.length === 0 ? <p>{t('retention.removals_none')}</p> : null}
      {days.length > 0 ? (
        <dl className="retention-removals">
          {days.map(([day, removed]) => (
            <div key={day}>
              <dt>{day}</dt>
              <dd>
                {removed
                  .map(({ what, count }) => t(`retention.removed_${what}`, { count }))
                  .join(' · ')}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  )
}
