import type { ProjectChangeView } from '@bylaw/contract'
import { formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { projectWords } from './words'

/** Who was responsible since when, and when the project was completed. */
export function ProjectHistory({ changes }: { changes: readonly ProjectChangeView[] }) {
  const t = useWords(projectWords)
  const place = usePlace()
  const said = ({ what, on, responsible }: ProjectChangeView): string => {
    const day = on === null ? '' : formatWholeDate(on, place.language)
    if (what === 'completed')
      return on === null ? t('project.was_reopened') : t('project.was_completed', { day })
    const name = responsible?.name ?? ''
    return on === null
      ? t('project.was_responsible', { name })
      : t('project.was_responsible_from', { name, day })
  }
  return (
    <section className="panel" aria-labelledby="project-history">
      <div className="panel-head">
        <h2 id="project-history">{t('project.history')}</h2>
      </div>
      <ol className="panel-body project-history">
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened is only added to, at the top.
          <li key={changes.length - index}>
            <span>
              {said(change)}
              {change.reason ? <span className="under">{change.reason}</span> : null}
            </span>
            {change.by && change.at ? (
              <span className="panel-note">
                {change.by} · <time dateTime={change.at}>{formatInstant(change.at, place)}</time>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
