import { useQuery } from '@tanstack/react-query'
import { Listed } from '../area/listed'
import { listMark } from '../format/list'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { awardQueries } from './queries'
import { StateBadge } from './state-badge'
import { awardWords } from './words'
import './awards.css'

/** The months that were counted, the latest first, and who won. */
export function History() {
  const t = useWords(awardWords)
  const language = useLanguage()
  const read = useQuery(awardQueries.all())
  return (
    <section className="panel award-history" aria-labelledby="award-history">
      <header className="panel-head">
        <h2 id="award-history">{t('award.history')}</h2>
      </header>
      <Listed read={read} none={<p className="panel-body panel-note">{t('award.history_none')}</p>}>
        {(rows) => (
          <table className="listing">
            <caption className="only-spoken">{t('award.history')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('award.col_month')}</th>
                <th scope="col">{t('award.winners')}</th>
                <th scope="col" className="num">
                  {t('award.col_voters')}
                </th>
                <th scope="col">{t('award.col_standing')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ month, winners, voters, state }) => (
                <tr key={month}>
                  <th scope="row">
                    <Go href={`/awards/${month}`}>{formatMonth(month, language)}</Go>
                  </th>
                  <td>
                    {winners.length === 0
                      ? t('award.nobody')
                      : winners.map(({ name }) => name).join(listMark(language))}
                  </td>
                  <td className="num">{voters}</td>
                  <td>
                    <StateBadge state={state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Listed>
    </section>
  )
}
