import type { GrowthView, PromotionState } from '@bylaw/contract'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { growthWords } from './words'

/** As what a person is employed, at which level, and since when. */
export function StandingLine({ standing }: Pick<GrowthView, 'standing'>) {
  const t = useWords(growthWords)
  const language = useLanguage()
  const day = (date: string) => formatWholeDate(date, language)
  if (!standing) return <>{t('growth.no_standing')}</>
  const { status, level, levelSince, enteredOn } = standing
  return (
    <span className="growth-marks">
      <strong>
        {status === 'confirmed' && level !== null
          ? t('growth.confirmed', { level })
          : t(`growth.${status === 'confirmed' ? 'salaried' : status}`)}
      </strong>
      {levelSince === null ? null : <span>{t('growth.since', { day: day(levelSince) })}</span>}
      <span>{t('growth.entered', { day: day(enteredOn) })}</span>
    </span>
  )
}

const LOOKS: Readonly<Record<PromotionState, string>> = {
  asked: 'badge badge-warn',
  approved: 'badge badge-good',
  declined: 'badge badge-over',
  withdrawn: 'badge badge-over',
}

export function PromotionBadge({ state }: { readonly state: PromotionState }) {
  const t = useWords(growthWords)
  return <span className={LOOKS[state]}>{t(`growth.state_${state}`)}</span>
}
