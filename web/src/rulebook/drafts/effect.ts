import type { DraftView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { draftWords } from './words'

/** When a draft takes effect and what it leaves alone, in one sentence. */
export function useEffectText({
  validFrom,
  retroactiveReason,
  changesPath,
}: Pick<DraftView, 'validFrom' | 'retroactiveReason' | 'changesPath'>): string {
  const t = useWords(draftWords)
  const place = usePlace()
  if (changesPath) return t('draft.effect_path')
  if (validFrom === null) return t('draft.effect_approval')
  const day = formatDay(validFrom, place)
  return retroactiveReason === null
    ? t('draft.effect_future', { day })
    : t('draft.effect_past', { day, reason: retroactiveReason })
}
