import type { RuleSetView } from '@bylaw/contract'
import { useState } from 'react'
import { DateField } from '../common/date-field'
import { endOfDay } from '../format/local-time'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { repealWords } from './repeal/words'
import { ALL_KNOWN, versionAt } from './versions'
import { rulebookWords } from './words'

/** Which version decided a day: as it was known then, and, where that changed, as it is now. */
export function KnownOn({ versions }: Pick<RuleSetView, 'versions'>) {
  const t = useWords(rulebookWords)
  const repeal = useWords(repealWords)
  const place = usePlace()
  const [day, setDay] = useState('')
  const end = day === '' ? undefined : endOfDay(day, place.zone)
  const then = end ? versionAt(versions, end, end) : undefined
  const now = end ? versionAt(versions, end, ALL_KNOWN) : undefined
  return (
    <div className="known-on">
      <DateField label={t('rulebook.known_on')} value={day} change={setDay} />
      <div aria-live="polite">
        {end ? (
          <p>
            {then?.repeals
              ? repeal('repeal.known_repealed', { version: then.version })
              : then
                ? t('rulebook.known_then', { version: then.version })
                : t('rulebook.known_none')}
          </p>
        ) : null}
        {now && now.version !== (then ? then.version : 0) ? (
          <p>
            {t('rulebook.known_now', {
              version: now.version,
              at: formatDay(now.recordedAt, place),
            })}
          </p>
        ) : null}
      </div>
    </div>
  )
}
