import type { RuleSetView } from '@bylaw/contract'
import { areaWords } from '../area/words'
import { formatDay, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { KnownOn } from './known-on'
import { repealWords } from './repeal/words'
import { type Completed, completedVersions, headOf } from './versions'
import { rulebookWords } from './words'
import './versions.css'

interface VersionListProps extends Pick<RuleSetView, 'versions'> {
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
export function VersionList({ versions, shown, current, home }: VersionListProps) {
  const t = useWords(rulebookWords)
  const hrefOf = (version: number) => (version === current ? home : `${home}?version=${version}`)
  return (
    <aside className="panel">
      <header className="panel-head">
        <h2>{t('rulebook.versions')}</h2>
      </header>
      <ol className="version-list timeline">
        {completedVersions(versions).map((each) => (
          <Entry key={each.root.version} entry={each} {...{ shown, hrefOf }} />
        ))}
      </ol>
      {versions.length > 1 ? <KnownOn versions={versions} /> : null}
    </aside>
  )
}

interface EntryProps extends Pick<VersionListProps, 'shown'> {
  readonly entry: Completed<Version>
  readonly hrefOf: (version: number) => string
}

/** A version by its reason and its signatures, and what was filled in of it since. */
function Entry({ entry, shown, hrefOf }: EntryProps) {
  const t = useWords(rulebookWords)
  const head = headOf(entry)
  return (
    <li
      data-state={head.repeals ? 'repeal' : head.state}
      {...(head.version === shown ? { 'data-shown': true } : {})}
    >
      <p>
        <VersionLink version={head.version} {...{ shown, hrefOf }} />{' '}
        <VersionBadges version={head} />
      </p>
      <VersionFacts version={entry.root} />
      <Fills entry={entry} {...{ shown, hrefOf }} />
      {head.version < shown ? (
        <Go
          className="version-compare"
          href={`${hrefOf(shown)}${hrefOf(shown).includes('?') ? '&' : '?'}compare=${head.version}`}
        >
          {t('rulebook.compare', { version: head.version })}
        </Go>
      ) : null}
    </li>
  )
}

/** The answers that filled in what a version left open, with the versions there were between. */
function Fills({ entry, shown, hrefOf }: EntryProps) {
  const t = useWords(rulebookWords)
  const place = usePlace()
  const { root, fills } = entry
  if (fills.length === 0) return null
  const isShown = [root, ...fills.slice(1)].some(({ version }) => version === shown)
  return (
    <details className="version-fills" open={isShown}>
      <summary>{t('rulebook.filled', { count: fills.length })}</summary>
      <ol>
        {fills.map(({ version, note, recordedBy, recordedAt }) => (
          <li key={version}>
            <VersionLink version={version} {...{ shown, hrefOf }} /> {note}
            <span className="under">
              {t('rulebook.filled_by', {
                name: recordedBy,
                at: formatInstant(recordedAt, place),
              })}
            </span>
          </li>
        ))}
        <li>
          <VersionLink version={root.version} {...{ shown, hrefOf }} />
        </li>
      </ol>
    </details>
  )
}

function VersionLink({
  version,
  shown,
  hrefOf,
}: Pick<EntryProps, 'shown' | 'hrefOf'> & { readonly version: number }) {
  const area = useWords(areaWords)
  const text = area('area.version', { version })
  return version === shown ? <strong>{text}</strong> : <Go href={hrefOf(version)}>{text}</Go>
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

type Version = RuleSetView['versions'][number]

interface VersionFactsProps {
  readonly version: Version
}

function VersionFacts({ version }: VersionFactsProps) {
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
      <p>{note}</p>
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
