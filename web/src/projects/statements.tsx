import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../common/states'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { byMonth } from './model'
import { QuantityPanel } from './quantity-panel'
import { projectQueries } from './queries'
import { useNames } from './use-names'
import { projectWords } from './words'

/** A project's quantities month by month, the latest first. */
export function Statements({ projectId }: { projectId: string }) {
  const t = useWords(projectWords)
  const language = useLanguage()
  const names = useNames()
  const { data, error, refetch } = useQuery(projectQueries.quantitiesOf(projectId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <section className="project-statements" aria-labelledby="project-statements">
      <h2 id="project-statements">{t('project.statements')}</h2>
      {data.length === 0 ? <p className="panel-note">{t('project.no_statements')}</p> : null}
      {byMonth(data, names.personName).map(([month, quantities]) => (
        <section key={month} aria-label={formatMonth(month, language)}>
          <h3>{formatMonth(month, language)}</h3>
          {quantities.map((quantity) => (
            <QuantityPanel
              key={quantity.id}
              quantity={quantity}
              title={names.personName(quantity.personId)}
            />
          ))}
        </section>
      ))}
    </section>
  )
}
