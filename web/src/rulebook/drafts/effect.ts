import type { DraftView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { effectWords } from './effect-words'

/** When a draft takes effect and what it leaves alone, in one sentence. */
export function useEffectText({
  validFrom,
  retroactiveReason,
  changesPath,
  state,
}: Pick<DraftView, 'validFrom' | 'retroactiveReason' | 'changesPath' | 'state'>): string {
  const t = useWords(effectWords)
  const place = usePlace()
  if (state === 'withdrawn') return t('draft.effect_withdrawn')
  if (state === 'published' && retroactiveReason === null)
    return validFrom === null || changesPath
      ? t('draft.effect_was_approval')
      : t('draft.effect_was_future', { day: formatDay(validFrom, place) })
  if (changesPath) return t('draft.effect_path')
  if (validFrom === null) return t('draft.effect_approval')
  const day = formatDay(validFrom, place)
  return retroactiveReason === null
    ? t('draft.effect_future', { day })
    : t('draft.effect_past', { day, reason: retroactiveReason })
}
