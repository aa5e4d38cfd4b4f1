import { useQuery } from '@tanstack/react-query'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { projectQueries } from './queries'
import { projectWords } from './words'

/** Projects and contracts of which nothing is reported for a month, and who has to; nothing where none is missing. */
export function Missing({ month }: { month: string }) {
  const t = useWords(projectWords)
  const language = useLanguage()
  const { data = [] } = useQuery(projectQueries.missing(month))
  const [first] = data
  if (!first) return null
  const day = first.dueOn === null ? '' : formatWholeDate(first.dueOn, language)
  return (
    <section className="panel" aria-labelledby="missing-statements">
      <div className="panel-head">
        <div>
          <h2 id="missing-statements">{t('project.missing', { count: data.length })}</h2>
          {first.dueOn ? (
            <p>{t(first.overdue ? 'project.missing_overdue' : 'project.missing_due', { day })}</p>
          ) : null}
        </div>
      </div>
      <ul className="panel-body project-openings">
        {data.map(({ project, contract, responsible }) => (
          <li key={contract?.id ?? project.id}>
            <Go href={contract ? '/projects/contracts' : `/projects/${project.id}`}>
              {project.name}
            </Go>
            {contract ? <span className="badge">{t('project.missing_contract')}</span> : null}
            <span>
              {responsible.active
                ? responsible.name
                : t('project.missing_left', { name: responsible.name })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
