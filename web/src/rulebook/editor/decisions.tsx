import { useWords } from '../../i18n/use-words'
import type { decisionsBeside } from './coverage'
import { LabelledField } from './fields'
import { editorWords } from './words'

/** What the text left open and the company has chosen: each as a choice, with its question as label. */
export function Decisions({ questions }: { questions: ReturnType<typeof decisionsBeside> }) {
  const t = useWords(editorWords)
  if (questions.length === 0) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('edit.decisions')}</h2>
        <p>{t('edit.decisions_lead')}</p>
      </header>
      <div className="panel-body edit-fields edit-fields-long">
        {questions.map(({ id, at, ask, options, mustAsk }) => (
          <LabelledField
            key={id}
            field={{
              label: ask,
              at,
              cell: {
                type: 'choice',
                of: options.map(({ value, label }) => ({ value, label })),
              },
              ...(mustAsk ? { empty: 'undecided' as const } : {}),
            }}
          />
        ))}
      </div>
    </section>
  )
}
