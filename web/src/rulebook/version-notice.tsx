import type { RuleSetView } from '@bylaw/contract'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { currentOf } from './versions'
import { rulebookWords } from './words'

interface VersionNoticeProps extends Pick<RuleSetView, 'versions'> {
  readonly shown: number
  readonly home: string
}

/** What is not to be overlooked about the version shown: that it is not in force, or not for long. */
export function VersionNotice({ versions, shown, home }: VersionNoticeProps) {
  const t = useWords(rulebookWords)
  const place = usePlace()
  const current = currentOf(versions)
  const version = versions.find((each) => each.version === shown)
  if (!version) return null
  const toCurrent =
    shown === current ? null : <Go href={home}>{t('rulebook.to_version', { version: current })}</Go>
  if (version.state === 'scheduled')
    return (
      <p className="notice notice-must">
        <span>
          {t('rulebook.not_yet', { version: shown, day: formatDay(version.validFrom, place) })}{' '}
          {toCurrent}
        </span>
      </p>
    )
  if (shown !== current)
    return (
      <p className="notice">
        <span>
          {t('rulebook.old_version', { version: shown })} {toCurrent}
        </span>
      </p>
    )
  return versions
    .filter(({ state, repeals }) => state === 'scheduled' && !repeals)
    .map((next) => (
      <p key={next.version} className="notice">
        <span>
          {t('rulebook.coming', { version: next.version, day: formatDay(next.validFrom, place) })}{' '}
          <Go href={`${home}?version=${next.version}`}>{t('rulebook.see_them')}</Go>
        </span>
      </p>
    ))
}
