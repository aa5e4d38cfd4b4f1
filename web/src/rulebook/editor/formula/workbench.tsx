import { use, useId, useRef } from 'react'
import { inLanguage } from '../../../i18n/language'
import { useLanguage, useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { valueAt } from '../json'
import { wrongAt } from '../wrong'
import { CodeField, type CodeHandle } from './code-field'
import { formulaLanguage } from './language'
import { withFormula } from './model'
import { Preview } from './preview'
import { readingOf } from './reading'
import { formulaWords } from './words'

const opening = formulaLanguage()

/** The formula with what is wrong with it, and its result for sample values. */
export function Workbench() {
  const t = useWords(formulaWords)
  const reader = useLanguage()
  const { rules, change, wrong } = useEditing()
  const language = use(opening)
  const field = useRef<CodeHandle>(null)
  const [headId, noteId] = [useId(), useId()]
  const source = String(valueAt(rules, '/formula') ?? '')
  const reading = readingOf(language, rules)
  const { refusal, variables } = reading
  const said = refusal
    ? t('formula.place', {
        line: refusal.place.line,
        column: refusal.place.column,
        reason: inLanguage(refusal.message, reader),
      })
    : (wrongAt(wrong, '/formula')?.message ??
      t(source === '' ? 'formula.undecided' : 'formula.good'))
  return (
    <>
      <section className="panel" aria-labelledby={headId}>
        <header className="panel-head">
          <h2 id={headId}>{t('formula.title')}</h2>
        </header>
        <div className="panel-body formula-field" data-at="/formula">
          <p className="panel-note">{t('formula.lead')}</p>
          <CodeField
            handle={field}
            source={source}
            change={(typed) => change(withFormula(rules, typed))}
            refusal={refusal}
            complete={(text, offset) => language.complete(text, offset, reading.declarations)}
            label={t('formula.title')}
            describedBy={noteId}
            placeholder={t('formula.undecided')}
          />
          <p
            id={noteId}
            className="formula-note"
            role="status"
            data-state={refusal ? 'wrong' : source === '' ? 'open' : 'good'}
          >
            {said}
          </p>
          {variables.length > 0 ? (
            <fieldset className="formula-names">
              <legend>{t('formula.insert')}</legend>
              {variables.map(({ name, title }) => (
                <button key={name} type="button" onClick={() => field.current?.insert(name)}>
                  {title[reader]} <code>{name}</code>
                </button>
              ))}
            </fieldset>
          ) : null}
        </div>
      </section>
      <Preview language={language} reading={reading} />
    </>
  )
}
