import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { figureWords } from './kinds/words'
import type { Label } from './sheet'

/** Says a label: a word of ours, or a text that the rules bring themselves. */
export function useLabel(): (label: Label) => string {
  const t = useWords(figureWords)
  const language = useLanguage()
  return (label) => (typeof label === 'string' ? t(label) : inLanguage(label, language))
}
