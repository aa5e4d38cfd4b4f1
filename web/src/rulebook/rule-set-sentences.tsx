import type { RuleSetView } from '@bylaw/contract'
import type { ReactNode } from 'react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ClauseChip } from '../trace/view'
import { rulebookWords } from './words'

interface RuleSetSentencesProps extends Pick<RuleSetView, 'sentences'> {
  /** What is to be said beside a sentence, by the place of the rules that it is about. */
  readonly mark: (place: string) => ReactNode
}

/** The rules said in words, each with the clause it came from. */
export function RuleSetSentences({ sentences, mark }: RuleSetSentencesProps) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('rulebook.in_words')}</h2>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('rulebook.in_words')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rulebook.col_rule')}</th>
            <th scope="col" className="num">
              {t('rulebook.col_source')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sentences.map(({ rule, text, clauses }) => (
            <tr key={`${rule} ${text.zh}`}>
              <td>
                {inLanguage(text, language)}
                {mark(rule)}
              </td>
              <td>
                <span className="source-chips">
                  {clauses.map((clause) => (
                    <ClauseChip key={clause} clause={clause} />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
