import type { DraftView, StuckStation } from '@bylaw/contract'
import { listMark } from '../../format/list'
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
  const byItself = stuckAt.filter(({ takeOut }) => takeOut.length === 0)
  const free = byItself.filter(({ aloneFrom }) => aloneFrom === null)
  const titlesOf = ({ takeOut }: StuckStation) =>
    draft.along
      .filter(({ id }) => takeOut.includes(id))
      .map(({ title }) => t('alone.part', { title: inLanguage(title, place.language) }))
      .join(listMark(place.language))
  return (
    <div className="notice">
      <div>
        {free.length > 0 ? (
          <p>
            {t('alone.stuck', {
              steps: free
                .map((each) => t('alone.step', { step: nameOf(each) }))
                .join(place.language === 'zh' ? '' : ', '),
            })}
          </p>
        ) : null}
        {stuckAt.map((each) =>
          each.takeOut.length === 0 ? null : (
            <p key={each.station}>
              {t('alone.stuck_by_parts', { step: nameOf(each), titles: titlesOf(each) })}
            </p>
          ),
        )}
        {byItself.map((each) =>
          each.aloneFrom === null ? null : (
            <p key={each.station}>
              {t('alone.stuck_held', {
                step: nameOf(each),
                people: people(each),
                day: formatDay(each.aloneFrom, place),
              })}
            </p>
          ),
        )}
        {free.length === stuckAt.length ? (
          <p>{t(may('approval_path.change') ? 'alone.stuck_owner' : 'alone.stuck_others')}</p>
        ) : null}
      </div>
    </div>
  )
}
