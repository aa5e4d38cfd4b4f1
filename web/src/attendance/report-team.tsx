import type { ReportCounts } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { reportQueries } from './report-queries'
import { reportWords } from './report-words'

const COUNTS = ['inTime', 'late', 'missing', 'open'] as const
const WORDS = {
  inTime: 'report.in_time',
  late: 'report.late',
  missing: 'report.missing',
  open: 'report.open',
} as const

/** How the reports of everybody whom the reader looks after stand; a name leads to theirs. */
export function TeamReports({
  month,
  choose,
}: {
  readonly month: string
  readonly choose: (personId: string) => void
}) {
  const t = useWords(reportWords)
  const { data } = useQuery(reportQueries.team(month))
  if (!data) return null
  return (
    <section className="panel" aria-labelledby="reports-team">
      <header className="panel-head">
        <h2 id="reports-team">{t('report.team')}</h2>
        {data.people.length === 0 ? <p>{t('report.team_none')}</p> : null}
      </header>
      {data.people.length > 0 ? (
        <table className="listing">
          <thead>
            <tr>
              <th scope="col">{t('report.whose')}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" className="num">
                  {t(WORDS[count])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.people.map(({ person, counts }) => (
              <tr key={person.id}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => choose(person.id)}>
                    {person.name}
                  </button>
                </th>
                {COUNTS.map((count) => (
                  <td key={count} className="num">
                    {shown(counts, count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

const shown = (counts: ReportCounts, count: keyof ReportCounts): string =>
  counts[count] === 0 ? '—' : String(counts[count])
