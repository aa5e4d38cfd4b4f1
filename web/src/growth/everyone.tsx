import { byName, type GrowthRecordView, worksHere } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { dayOf } from '../area/months'
import { formatWholeDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { isNamed } from '../people/by-name'
import { NameFilter } from '../people/name-filter'
import { peopleWords } from '../people/words'
import { queries } from '../queries'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { standingOf } from './model'
import { PromotionList } from './promotions'
import { growthQueries } from './queries'
import { growthWords } from './words'
import './growth.css'

/** What there is to see to: levels to decide, what runs out, and the way to each person’s page. */
export function Everyone() {
  return (
    <div className="growth">
      <ToDecide />
      <RunningOut />
      <People />
    </div>
  )
}

function ToDecide() {
  const t = useWords(growthWords)
  const read = useQuery(growthQueries.waiting())
  return (
    <section className="panel" aria-labelledby="growth-waiting">
      <header className="panel-head">
        <h2 id="growth-waiting">{t('growth.waiting')}</h2>
      </header>
      <Listed
        read={read}
        none={<p className="panel-body panel-note">{t('growth.waiting_none')}</p>}
      >
        {(waiting) => <PromotionList promotions={waiting} named />}
      </Listed>
    </section>
  )
}

function RunningOut() {
  const t = useWords(growthWords)
  const read = useQuery(growthQueries.runningOut())
  return (
    <section className="panel" aria-labelledby="growth-running-out">
      <header className="panel-head">
        <h2 id="growth-running-out">{t('growth.running_out')}</h2>
      </header>
      <Listed
        read={read}
        none={<p className="panel-body panel-note">{t('growth.running_out_none')}</p>}
      >
        {(records) => <RunningOutTable records={records} />}
      </Listed>
    </section>
  )
}

function RunningOutTable({ records }: { readonly records: readonly GrowthRecordView[] }) {
  const t = useWords(growthWords)
  const { language, zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  return (
    <table className="listing">
      <caption className="only-spoken">{t('growth.running_out')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('growth.person')}</th>
          <th scope="col">{t('growth.subject')}</th>
          <th scope="col">{t('growth.until')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => {
          const standing = standingOf(record, today)
          return (
            <tr key={record.id}>
              <th scope="row" className="name">
                <Go href={`/growth/people/${record.person.id}`}>{record.person.name}</Go>
              </th>
              <td>{inLanguage(record.name, language)}</td>
              <td className="growth-day">
                {record.until === null ? '—' : formatWholeDate(record.until, language)}
                {standing === 'counts' ? null : (
                  <span className="badge badge-warn">{t(`growth.${standing}`)}</span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function People() {
  const t = useWords(growthWords)
  const p = useWords(peopleWords)
  const { data } = useQuery(queries.people())
  const [filter, setFilter] = useState('')
  const staff = (data ?? []).filter(worksHere).sort(byName)
  const shown = staff.filter(({ name }) => isNamed(name, filter))
  return (
    <section className="panel" aria-labelledby="growth-people">
      <header className="panel-head">
        <h2 id="growth-people">{t('growth.people')}</h2>
        <NameFilter label={p('people.filter_name')} value={filter} change={setFilter} />
      </header>
      {data && shown.length === 0 ? (
        <p className="panel-body panel-note">{p('people.none_found', { filter })}</p>
      ) : null}
      <ul className="panel-body growth-people">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Go href={`/growth/people/${id}`}>{name}</Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
