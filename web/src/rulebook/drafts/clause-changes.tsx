import type { RegulationDocument } from '@bylaw/contract'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { type ChangedClauses, clauseChangesOf } from './model'
import { draftWords } from './words'
import './drafts.css'

type Clause = RegulationDocument['clauses'][number]

/** Clauses that differ, in the order in which people look: reworded, added, removed. */
export function ClauseChanges({ changes }: { changes: ChangedClauses }) {
  const t = useWords(draftWords)
  return (
    <ul className="diff">
      {clauseChangesOf(changes).map(({ what, before, after }) => (
        <li key={`${what} ${(after ?? before)?.id}`}>
          <span className="badge">{t(`draft.diff_${what}`)}</span>
          <div>
            {before ? (
              <del>
                <Side word={t('draft.diff_before')} clause={before} />
              </del>
            ) : null}
            {after ? (
              <ins>
                <Side word={t('draft.diff_after')} clause={after} />
              </ins>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Which side it is is seen by its colour; whoever only hears it is told. */
function Side({ word, clause }: { word: string; clause: Clause }) {
  const common = useWords(commonWords)
  const language = useLanguage()
  return (
    <>
      <span className="only-spoken">
        {word}
        {common('common.colon')}
      </span>
      {clause.id} {inLanguage(clause.heading, language)}
      <br />
      {inLanguage(clause.text, language)}
    </>
  )
}
