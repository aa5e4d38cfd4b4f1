import type { DraftView, StuckStation } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { aloneWords } from './alone-words'

/** Stations that nobody could pass, said before anyone submits; and from when an owner may alone. */
export function StuckNotice({
  draft,
  stuckAt,
}: {
  draft: DraftView
  stuckAt: readonly StuckStation[]
}) {
  const t = useWords(aloneWords)
  const may = useMay()
  const place = usePlace()
  const nameOf = ({ station }: StuckStation) => {
    const step = draft.path[station]
    return step ? inLanguage(step.name, place.language) : ''
  }
  const people = ({ formerly }: StuckStation) =>
    formerly
      .map(({ name, until }) => t('alone.stuck_until', { name, day: formatDay(until, place) }))
      .join(place.language === 'zh' ? '，' : ', ')
  if (stuckAt.length === 0) return null
  return (
    <div className="notice">
      <div>
        {stuckAt.map((each) => (
          <p key={each.station}>
            {each.aloneFrom === null
              ? t('alone.stuck', { step: nameOf(each) })
              : t('alone.stuck_held', {
                  step: nameOf(each),
                  people: people(each),
                  day: formatDay(each.aloneFrom, place),
                })}
          </p>
        ))}
        {stuckAt.every(({ aloneFrom }) => aloneFrom === null) ? (
          <p>{t(may('approval_path.change') ? 'alone.stuck_owner' : 'alone.stuck_others')}</p>
        ) : null}
      </div>
    </div>
  )
}
