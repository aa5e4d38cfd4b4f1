import type { RuleSetView } from '@bylaw/contract'
import { areaWords } from '../area/words'
import { formatDay, formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { readableNote } from './note'
import { rulebookWords } from './words'

interface VersionListProps extends Pick<RuleSetView, 'versions' | 'questions'> {
  readonly shown: number
  readonly newest: number
  readonly home: string
}

/** Every version there has been, newest first. None is ever changed. */
export function VersionList({ versions, questions, shown, newest, home }: VersionListProps) {
  const t = useWords(rulebookWords)
  const area = useWords(areaWords)
  const place = usePlace()
  return (
    <aside className="panel">
      <header className="panel-head">
        <h2>{t('rulebook.versions')}</h2>
      </header>
      <ol className="version-list">
        {[...versions]
          .sort((a, b) => b.version - a.version)
          .map(({ version, validFrom, recordedAt, recordedBy, note }) => (
            <li key={version} {...(version === shown ? { 'data-shown': true } : {})}>
              <p>
                {version === shown ? (
                  <strong>{area('area.version', { version })}</strong>
                ) : (
                  <Go href={version === newest ? home : `${home}?version=${version}`}>
                    {area('area.version', { version })}
                  </Go>
                )}{' '}
                · {t('rulebook.from_day', { day: formatDay(validFrom, place) })}
              </p>
              <p>{readableNote(note, questions, place.language)}</p>
              <p className="panel-note">
                {t('rulebook.recorded', { name: recordedBy, at: formatInstant(recordedAt, place) })}
              </p>
            </li>
          ))}
      </ol>
    </aside>
  )
}
