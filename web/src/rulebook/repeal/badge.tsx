import type { RepealView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { repealWords } from './words'

/** That something is repealed, or from which day it will be; nothing for what stays. */
export function RepealBadge({ repeal }: { repeal: RepealView | null }) {
  const t = useWords(repealWords)
  const place = usePlace()
  if (!repeal) return null
  if (repeal.notYet) return <span className="badge badge-calm">{t('repeal.badge_not_yet')}</span>
  return repeal.inEffect ? (
    <span className="badge badge-over">{t('repeal.badge_done')}</span>
  ) : (
    <span className="badge badge-warn">
      {t('repeal.badge_coming', { day: formatDay(repeal.from, place) })}
    </span>
  )
}
