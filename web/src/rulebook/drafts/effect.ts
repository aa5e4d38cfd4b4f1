import type { DraftView } from '@bylaw/contract'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { effectWords } from './effect-words'

/** When a draft takes effect and what it leaves alone, in a sentence or two. */
export function useEffectText(draft: DraftView): string {
  const { validFrom, retroactiveReason, changesPath, state, answers, rival } = draft
  const t = useWords(effectWords)
  const place = usePlace()
  const whenAnswered = useAnswersText(draft)
  if (state === 'withdrawn') return t('draft.effect_withdrawn')
  if (rival) return t('draft.effect_refused', { why: inLanguage(rival, place.language) })
  if (answers?.from && whenAnswered) return whenAnswered
  if (state === 'published' && retroactiveReason === null)
    return validFrom === null || changesPath
      ? t('draft.effect_was_approval')
      : t('draft.effect_was_future', { day: formatDay(validFrom, place) })
  const gap = place.language === 'zh' ? '' : ' '
  const too = whenAnswered === undefined ? '' : `${gap}${whenAnswered}`
  if (changesPath) return t('draft.effect_path')
  if (validFrom === null) return `${t('draft.effect_approval')}${too}`
  const day = formatDay(validFrom, place)
  return retroactiveReason === null
    ? `${t('draft.effect_future', { day })}${too}`
    : `${t('draft.effect_past', { day, reason: retroactiveReason })}${too}`
}

/** From when what a draft answers of what was open is gone by; undefined where it answers nothing. */
export function useAnswersText({
  answers,
  state,
}: Pick<DraftView, 'answers' | 'state'>): string | undefined {
  const t = useWords(effectWords)
  const place = usePlace()
  if (!answers) return undefined
  if (answers.from === null) return t('draft.effect_answers')
  const day = formatDay(answers.from, place)
  return t(state === 'published' ? 'draft.effect_was_fills' : 'draft.effect_fills', { day })
}
