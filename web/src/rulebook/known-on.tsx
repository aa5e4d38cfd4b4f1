import type { RuleSetView } from '@bylaw/contract'
import { useId, useState } from 'react'
import { formatDay } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { endOfDay } from './drafts/when'
import { repealWords } from './repeal/words'
import { ALL_KNOWN, versionAt } from './versions'
import { rulebookWords } from './words'
import './editor/editor.css'

/** Which version decided a day: as it was known then, and, where that changed, as it is now. */
export function KnownOn({ versions }: Pick<RuleSetView, 'versions'>) {
  const t = useWords(rulebookWords)
  const repeal = useWords(repealWords)
  const place = usePlace()
  const id = useId()
  const [day, setDay] = useState('')
  const end = day === '' ? undefined : endOfDay(day, place.zone)
  const then = end ? versionAt(versions, end, end) : undefined
  const now = end ? versionAt(versions, end, ALL_KNOWN) : undefined
  return (
    <div className="known-on">
      <label className="field-label" htmlFor={id}>
        {t('rulebook.known_on')}
      </label>
      <input
        id={id}
        type="date"
        className="cell-input"
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
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
