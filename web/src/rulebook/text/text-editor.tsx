import type { RegulationDocument } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { type Wrong, wrongAt } from '../editor/wrong'
import { WrongPlaces } from '../editor/wrong-places'
import { ClauseEditor } from './clause-editor'
import { withClauseAfter } from './document'
import { TwoLanguages } from './two-languages'
import { textWords } from './words'
import './text.css'

interface TextEditorProps {
  readonly document: unknown
  readonly change: (document: unknown) => void
  readonly wrong: readonly Wrong[]
}

/** A regulation’s text: its heading, then clause by clause, each in both languages. */
export function TextEditor({ document: held, change, wrong }: TextEditorProps) {
  const t = useWords(textWords)
  const document = held as RegulationDocument
  const part = (name: 'title' | 'scope' | 'owner') => ({
    at: `/${name}`,
    value: document[name],
    set: (value: RegulationDocument['title']) => change({ ...document, [name]: value }),
    wrong: wrongAt(wrong, `/${name}`, true),
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
      {document.clauses.map((clause, index) => (
        <ClauseEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: numbers are edited; a clause is what stands here.
          key={index}
          document={document}
          index={index}
          clause={clause}
          change={change}
          wrong={wrong}
        />
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => change(withClauseAfter(document, document.clauses.length - 1))}
        >
          {t('text.add_clause')}
        </Button>
      </div>
    </div>
  )
}
