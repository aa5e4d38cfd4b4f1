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
  const day = dayWords(formatDay(validFrom, place), place.language)
  return retroactiveReason === null
    ? t('draft.effect_future', { day })
    : t('draft.effect_past', { day, reason: retroactiveReason })
}

/** `2026-12-01` as a sentence has it: 2026年12月1日. */
export function dayWords(day: string, language: 'zh' | 'en'): string {
  const match = language === 'zh' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) : null
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : day
}
