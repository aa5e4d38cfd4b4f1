import type { Words } from '@bylaw/contract'
import { useLanguage, useWords } from '../../i18n/use-words'
import { textWords } from './words'

/** Marks what was not written in the reader’s language, and is shown in the other one. */
export function OnlyOther({ of }: { of: readonly Words[] }) {
  const t = useWords(textWords)
  const language = useLanguage()
  return of.some((words) => words[language] === '') ? (
    <>
      {' '}
      <span className="badge">{t('text.only_other')}</span>
    </>
  ) : null
}
