import type { ShortResult } from '@bylaw/contract'
import { formatDecimal } from '../format/money'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { calibrationWords } from './calibration-words'

/** A result in a few words: its points and its grade. */
export function useShort(): (result: ShortResult) => string {
  const t = useWords(calibrationWords)
  const language = useLanguage()
  return ({ totalPoints, gradeName }) =>
    t('calibration.result_of', {
      points: formatDecimal(totalPoints),
      grade: inLanguage(gradeName, language),
    })
}
