import type { RegulationDocument } from '@bylaw/contract'
import { useWords } from '../../i18n/use-words'
import type { Wrong } from '../editor/wrong'
import { WrongPlaces } from '../editor/wrong-places'
import { ClausesEditor } from './clauses-editor'
import { TwoLanguages } from './two-languages'
import { textWords } from './words'
import './text.css'

interface TextEditorProps {
  readonly document: RegulationDocument
  /** What the version that is changed says; a new regulation changes none. */
  readonly before?: RegulationDocument
  readonly change: (document: RegulationDocument) => void
  readonly wrong: readonly Wrong[]
}

/** A regulation’s text: its heading, then clause by clause, each in both languages. */
export function TextEditor({ document, before, change, wrong }: TextEditorProps) {
  const t = useWords(textWords)
  const part = (name: 'title' | 'scope' | 'owner') => ({
    at: `/${name}`,
    value: document[name],
    set: (value: RegulationDocument['title']) => change({ ...document, [name]: value }),
    wrong,
  })
  return (
    <div className="text-editor">
      <WrongPlaces kind="text" rules={document} wrong={wrong} />
      <section className="panel">
        <div className="panel-body form">
          <TwoLanguages label={t('text.title_field')} {...part('title')} />
          <TwoLanguages label={t('text.scope')} {...part('scope')} />
          <TwoLanguages label={t('text.owner')} {...part('owner')} />
        </div>
      </section>
      <div className="text-clauses-head">
        <h2 className="section-title">{t('text.clauses')}</h2>
        <p className="panel-note">{t('text.numbers_stay')}</p>
      </div>
      <ClausesEditor document={document} before={before} change={change} wrong={wrong} />
    </div>
  )
}
