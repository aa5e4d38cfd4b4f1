import type { Words } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { commonWords } from '../../common/words'
import { htmlLanguage, inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { draftWords } from './words'

interface BeforeAfterProps {
  /** Null where there was nothing. */
  readonly before: ReactNode | null
  /** Null where nothing is left. */
  readonly after: ReactNode | null
}

/** What was, struck out, and what is instead; which of the two is also said to whoever only hears. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  const t = useWords(draftWords)
  return (
    <div>
      {before === null ? null : (
        <del>
          <Spoken word={t('draft.diff_before')} />
          {before}
        </del>
      )}
      {after === null ? null : (
        <ins>
          <Spoken word={t('draft.diff_after')} />
          {after}
        </ins>
      )}
    </div>
  )
}

function Spoken({ word }: { word: string }) {
  const common = useWords(commonWords)
  return (
    <span className="only-spoken">
      {word}
      {common('common.colon')}
    </span>
  )
}

interface ToldProps {
  readonly words: Words
  /** The other side of the change; null where there is none. */
  readonly against: Words | null
}

/** A wording in the reader’s language, and in the other where that changed as well. */
export function Told({ words, against }: ToldProps) {
  const language = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  const told = inLanguage(words, language)
  const changed = against === null || words[other] !== against[other]
  return (
    <>
      {told}
      {changed && words[other] !== '' && words[other] !== told ? (
        <span className="diff-other" lang={htmlLanguage(other)}>
          {words[other]}
        </span>
      ) : null}
    </>
  )
}
