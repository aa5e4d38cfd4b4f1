import { useId } from 'react'
import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { valueAt } from '../json'
import { withFormula } from './model'
import { formulaWords } from './words'

/** The formula as plain text, for when the editor’s own code cannot be loaded. */
export function PlainFormula() {
  const t = useWords(formulaWords)
  const { rules, change } = useEditing()
  const noteId = useId()
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('formula.title')}</h2>
      </header>
      <div className="panel-body">
        <p id={noteId} className="panel-note">
          {t('formula.plain')}
        </p>
        <textarea
          className="cell-input formula-plain"
          rows={4}
          aria-label={t('formula.title')}
          aria-describedby={noteId}
          spellCheck={false}
          value={String(valueAt(rules, '/formula') ?? '')}
          onChange={({ currentTarget }) => change(withFormula(rules, currentTarget.value))}
        />
      </div>
    </section>
  )
}
