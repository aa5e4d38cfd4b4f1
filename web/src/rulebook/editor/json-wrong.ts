import { useWords } from '../../i18n/use-words'
import type { Place } from '../rules-text'
import { editorWords } from './words'

/** Says that a text is no JSON, and where, in the reader’s language. */
export function useJsonWrong(): (at: Place | undefined) => string {
  const t = useWords(editorWords)
  return (at) => (at ? t('edit.json_wrong_at', { ...at }) : t('edit.json_wrong'))
}
