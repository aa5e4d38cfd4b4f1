import type { RuleSetView } from '@bylaw/contract'
import { formatDay, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { noteIn } from './noted'
import { repealWords } from './repeal/words'
import { carriedFrom, isBeginning } from './versions'
import { rulebookWords } from './words'
import './versions.css'

export type Version = RuleSetView['versions'][number]

export interface VersionFactsProps {
  readonly version: Version
}

/** From when it holds, and why: of one that was scheduled, why it comes, then what joined it. */
export function VersionFacts({
  version,
  versions,
}: VersionFactsProps & Pick<RuleSetView, 'versions'>) {
  const t = useWords(rulebookWords)
  const [origin, ...carried] = carriedFrom(versions, version)
  return (
    <>
      <p>
        <WhenValid version={version} />
      </p>
      <Reasoned version={origin} />
      {carried.length > 0 ? <p>{t('rulebook.carried_into', { version: origin.version })}</p> : null}
      {carried.map((each) => (
        <div key={each.version} className="version-carried">
          <Reasoned version={each} />
        </div>
      ))}
    </>
  )
}

export function WhenValid({ version }: VersionFactsProps) {
  const t = useWords(rulebookWords)
  const repeal = useWords(repealWords)
  const place = usePlace()
  const { validFrom, validTo, repeals, state } = version
  const day = formatDay(validFrom, place)
  if (state === 'replaced') return t('rulebook.was_to_come', { day })
  if (isBeginning(version)) return repeal('repeal.begun_day', { day })
  if (repeals) return repeal('repeal.from_day', { day })
  return validTo
    ? t('rulebook.from_until', { day, until: formatDay(validTo, place) })
    : t('rulebook.from_day', { day })
}

/** Why, and who stands behind it. */
function Reasoned({ version }: VersionFactsProps) {
  const t = useWords(rulebookWords)
  const { language } = usePlace()
  const { retroactiveReason, reasonSaid, draftId } = version
  const reason = reasonSaid ? inLanguage(reasonSaid, language) : retroactiveReason
  return (
    <>
      <p>{noteIn(version, language)}</p>
      {reason ? <p className="version-back">{t('rulebook.retroactive', { reason })}</p> : null}
      <Signed version={version} />
      {draftId ? (
        <Go className="version-compare" href={`/rulebook/drafts/${draftId}`}>
          {t('rulebook.how_it_came')}
        </Go>
      ) : null}
    </>
  )
}

/** Who wrote it, who passed it at which station, and when the last of them did. */
export function Signed({ version }: VersionFactsProps) {
  const t = useWords(rulebookWords)
  const place = usePlace()
  const { recordedAt, recordedBy, verdicts } = version
  const passed = verdicts.filter(({ outcome }) => outcome === 'approved')
  const at = formatInstant(recordedAt, place)
  if (passed.length === 0)
    return (
      <p className="panel-note">
        {t(broughtBy(version), {
          name: recordedBy,
          at,
        })}
      </p>
    )
  return (
    <>
      <p className="panel-note">{t('rulebook.drafted_by', { name: recordedBy })}</p>
      {passed.map(({ step, personName, at: passedAt, alone }) => (
        <p key={`${passedAt} ${personName} ${step.zh}`} className="panel-note">
          {t('rulebook.signed_by', {
            step: inLanguage(step, place.language),
            name: alone ? t('rulebook.alone', { name: personName }) : personName,
            at: formatInstant(passedAt, place),
          })}
        </p>
      ))}
      <p className="panel-note">{t('rulebook.passed', { at })}</p>
    </>
  )
}

/** How a version came about that nobody had to pass. */
function broughtBy(version: Version) {
  if (version.completes !== null) return 'rulebook.decided_by'
  if (isBeginning(version)) return 'rulebook.begun_by'
  return version.version === 1 ? 'rulebook.brought' : 'rulebook.recorded'
}
