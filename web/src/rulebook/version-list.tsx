import type { RuleSetView } from '@bylaw/contract'
import { areaWords } from '../area/words'
import { formatDay, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { KnownOn } from './known-on'
import { readableNote } from './note'
import { repealWords } from './repeal/words'
import { rulebookWords } from './words'
import './versions.css'

interface VersionListProps extends Pick<RuleSetView, 'versions' | 'questions'> {
  readonly shown: number
  /** The one that its page opens on. */
  readonly current: number
  readonly home: string
}

const LOOKS = {
  scheduled: 'badge-calm',
  in_force: 'badge-good',
  superseded: '',
  repealed: 'badge-over',
} as const

/** Every version there has been, newest first: from when, since when we know, who signed it. */
export function VersionList({ versions, questions, shown, current, home }: VersionListProps) {
  const t = useWords(rulebookWords)
  const area = useWords(areaWords)
  const hrefOf = (version: number) => (version === current ? home : `${home}?version=${version}`)
  return (
    <aside className="panel">
      <header className="panel-head">
        <h2>{t('rulebook.versions')}</h2>
      </header>
      <ol className="version-list timeline">
        {versions
          .toSorted((a, b) => b.version - a.version)
          .map((each) => (
            <li
              key={each.version}
              data-state={each.repeals ? 'repeal' : each.state}
              {...(each.version === shown ? { 'data-shown': true } : {})}
            >
              <p>
                {each.version === shown ? (
                  <strong>{area('area.version', { version: each.version })}</strong>
                ) : (
                  <Go href={hrefOf(each.version)}>
                    {area('area.version', { version: each.version })}
                  </Go>
                )}{' '}
                <VersionBadges version={each} />
              </p>
              <VersionFacts version={each} questions={questions} />
              {each.version < shown ? (
                <Go
                  className="version-compare"
                  href={`${home}?version=${shown}&compare=${each.version}`}
                >
                  {t('rulebook.compare', { version: each.version })}
                </Go>
              ) : null}
            </li>
          ))}
      </ol>
      {versions.length > 1 ? <KnownOn versions={versions} /> : null}
    </aside>
  )
}

/** What a version is worth now; of a repeal, that it is one. */
function VersionBadges({ version }: Pick<VersionFactsProps, 'version'>) {
  const t = useWords(rulebookWords)
  const repeal = useWords(repealWords)
  const { state, repeals } = version
  return (
    <>
      {repeals ? (
        <span className="badge badge-over">
          {repeal(version.version === 1 ? 'repeal.badge_not_yet' : 'repeal.version')}
        </span>
      ) : null}{' '}
      {repeals && state === 'in_force' ? null : (
        <span className={`badge ${LOOKS[state]}`}>{t(`rulebook.state_${state}`)}</span>
      )}
    </>
  )
}

interface VersionFactsProps extends Pick<RuleSetView, 'questions'> {
  readonly version: RuleSetView['versions'][number]
}

function VersionFacts({ version, questions }: VersionFactsProps) {
  const t = useWords(rulebookWords)
  const repeal = useWords(repealWords)
  const place = usePlace()
  const { validFrom, validTo, recordedAt, recordedBy, verdicts, retroactiveReason, note, repeals } =
    version
  return (
    <>
      <p>
        {repeals && version.version > 1
          ? repeal('repeal.from_day', { day: formatDay(validFrom, place) })
          : validTo
            ? t('rulebook.from_until', {
                day: formatDay(validFrom, place),
                until: formatDay(validTo, place),
              })
            : t('rulebook.from_day', { day: formatDay(validFrom, place) })}
      </p>
      <p>{readableNote(note, questions, place.language)}</p>
      {retroactiveReason ? (
        <p className="version-back">{t('rulebook.retroactive', { reason: retroactiveReason })}</p>
      ) : null}
      <p className="panel-note">
        {t('rulebook.recorded', { name: recordedBy, at: formatInstant(recordedAt, place) })}
      </p>
      {verdicts
        .filter(({ outcome }) => outcome === 'approved')
        .map(({ step, personName, at, alone }) => (
          <p key={`${at} ${personName} ${step.zh}`} className="panel-note">
            {t('rulebook.signed_by', {
              step: inLanguage(step, place.language),
              name: alone ? t('rulebook.alone', { name: personName }) : personName,
              at: formatDay(at, place),
            })}
          </p>
        ))}
    </>
  )
}
