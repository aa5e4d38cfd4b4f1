import type { ConsequenceRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { consequenceQueries } from './queries'
import { Standing } from './standing'
import { consequenceWords } from './words'

/** All that came of results, as far as it concerns the reader; nothing where there is none. */
export function Consequences() {
  const t = useWords(consequenceWords)
  const may = useMay()
  const { data } = useQuery({ ...consequenceQueries.all(), enabled: may('consequence.read') })
  if (!data || data.length === 0) return null
  return (
    <section className="panel" aria-labelledby="consequences">
      <header className="panel-head">
        <h2 id="consequences">{t('consequence.title')}</h2>
      </header>
      <ConsequenceTable rows={data} />
    </section>
  )
}

function ConsequenceTable({ rows }: { readonly rows: readonly ConsequenceRow[] }) {
  const t = useWords(consequenceWords)
  const place = usePlace()
  return (
    <table className="listing">
      <caption className="only-spoken">{t('consequence.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('consequence.col_person')}</th>
          <th scope="col">{t('consequence.col_what')}</th>
          <th scope="col" className="wide">
            {t('consequence.col_at')}
          </th>
          <th scope="col">{t('consequence.col_state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Go href={`/appraisals/consequences/${row.id}`}>{row.person.name}</Go>
            </th>
            <td>{t(`consequence.kind_${row.kind}`)}</td>
            <td className="wide">{formatDay(row.at, place)}</td>
            <td>
              <Standing {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
