import type { DraftView } from '@bylaw/contract'
import { useWords } from '../../i18n/use-words'
import { ClauseChip } from '../../trace/view'
import { usePlaceName } from '../editor/place-name'
import { citingWords } from './words'

/** The places that a draft ties to other clauses; nothing where it leaves them as they are. */
export function ChangedCitations({ draft }: { draft: DraftView }) {
  const t = useWords(citingWords)
  const placeName = usePlaceName(draft.kind ?? '', draft.content)
  const places = Object.entries(draft.citations)
  if (places.length === 0) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('citing.changed')}</h2>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('citing.changed')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('citing.place')}</th>
            <th scope="col" className="num">
              {t('citing.rests_on')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(([place, clauses]) => (
            <tr key={place}>
              <th scope="row">{placeName(place)}</th>
              <td>
                <span className="source-chips">
                  {clauses.length === 0 ? '—' : null}
                  {clauses.map((clause) => (
                    <ClauseChip key={clause} clause={clause} />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
