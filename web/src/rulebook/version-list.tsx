import type { RuleSetView } from '@bylaw/contract'
import { areaWords } from '../area/words'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { KnownOn } from './known-on'
import { noteIn } from './noted'
import { repealWords } from './repeal/words'
import { Signed, type Version, VersionFacts, type VersionFactsProps } from './version-facts'
import {
  type Completed,
  comesAs,
  completedVersions,
  type Filled,
  filledIn,
  headOf,
  isBeginning,
} from './versions'
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
  replaced: '',
  repealed: 'badge-over',
} as const

/** Every version there has been, newest first: from when, since when we know, who signed it. */
export function VersionList({ versions, shown, current, home }: VersionListProps) {
  const t = useWords(rulebookWords)
  const hrefOf = (version: number) => (version === current ? home : `${home}?version=${version}`)
  const entries = completedVersions(versions)
  return (
    <aside className="panel">
      <header className="panel-head">
        <h2>{t('rulebook.versions')}</h2>
      </header>
      <ol className="version-list timeline">
        {entries.map((each) => (
          <Entry key={each.root.version} entry={each} {...{ versions, shown, hrefOf }} />
        ))}
      </ol>
      <Fills filled={filledIn(entries)} {...{ shown, hrefOf }} />
      {versions.length > 1 ? <KnownOn versions={versions} /> : null}
    </aside>
  )
}

interface EntryProps extends Pick<VersionListProps, 'versions' | 'shown'> {
  readonly entry: Completed<Version>
  readonly hrefOf: (version: number) => string
}

/** A version by its reason and its signatures, as it was before anything was filled in. */
function Entry({ entry, versions, shown, hrefOf }: EntryProps) {
  const t = useWords(rulebookWords)
  const head = headOf(entry)
  const { root } = entry
  return (
    <li
      data-state={head.repeals ? 'repeal' : head.state}
      {...(head.version === shown ? { 'data-shown': true } : {})}
    >
      <p>
        <VersionLink version={head.version} {...{ shown, hrefOf }} />{' '}
        <VersionBadges version={head} />
      </p>
      {head === root ? null : (
        <p className="panel-note">
          {t('rulebook.filled_from')} <VersionLink version={root.version} {...{ shown, hrefOf }} />
        </p>
      )}
      <VersionFacts version={root} versions={versions} />
      <ComesAs {...{ version: head, versions, shown, hrefOf }} />
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

/** Where what was scheduled has gone: it comes as a later version, or not at all. */
function ComesAs({
  version,
  versions,
  shown,
  hrefOf,
}: Omit<EntryProps, 'entry'> & VersionFactsProps) {
  const t = useWords(rulebookWords)
  const next = version.state === 'replaced' ? comesAs(versions, version) : undefined
  if (!next) return null
  return (
    <p className="panel-note">
      {t('rulebook.comes_as')} <VersionLink version={next.version} {...{ shown, hrefOf }} />
    </p>
  )
}

interface FillsProps extends Pick<EntryProps, 'shown' | 'hrefOf'> {
  readonly filled: readonly Filled<Version>[]
}

/** The answers that filled in what versions left open, each once, with the versions it made. */
function Fills({ filled, shown, hrefOf }: FillsProps) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  if (filled.length === 0) return null
  return (
    <details
      className="version-fills"
      open={filled.some(({ versions }) => versions.slice(0, -1).includes(shown))}
    >
      <summary>{t('rulebook.filled', { count: filled.length })}</summary>
      <ol>
        {filled.map(({ by, versions }) => (
          <li key={by.version}>
            <p>{noteIn(by, language)}</p>
            <Signed version={by} />
            <p className="version-numbers">
              {versions.map((version) => (
                <VersionLink key={version} version={version} {...{ shown, hrefOf }} />
              ))}
            </p>
          </li>
        ))}
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
          {isBeginning(version)
            ? repeal(state === 'in_force' ? 'repeal.badge_not_yet' : 'repeal.begun')
            : repeal('repeal.version')}
        </span>
      ) : null}{' '}
      {isBeginning(version) || (repeals && state === 'in_force') ? null : (
        <span className={`badge ${LOOKS[state]}`}>{t(`rulebook.state_${state}`)}</span>
      )}
    </>
  )
}
