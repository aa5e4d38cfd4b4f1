import type { QuestionView } from '@bylaw/contract'
import { useWords } from '../../i18n/use-words'
import { LabelledField } from './fields'
import { editorWords } from './words'

type Choice = Pick<QuestionView, 'ask' | 'options'> & { readonly at: string }
type Decision = Choice & Pick<QuestionView, 'mustAsk'>

/** What the text left open and the company has chosen: each as a choice, with its question as label. */
export function Decisions({ questions }: { questions: readonly Decision[] }) {
  const t = useWords(editorWords)
  return <Asked title={t('edit.decisions')} lead={t('edit.decisions_lead')} choices={questions} />
}

/** What the text settles itself, as the choice that it is. */
export function Choices({ choices }: { choices: readonly Choice[] }) {
  const t = useWords(editorWords)
  return <Asked title={t('edit.choices')} lead={t('edit.choices_lead')} choices={choices} />
}

interface AskedProps {
  readonly title: string
  readonly lead: string
  readonly choices: readonly (Choice & Partial<Decision>)[]
}

function Asked({ title, lead, choices }: AskedProps) {
  if (choices.length === 0) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <p>{lead}</p>
      </header>
      <div className="panel-body edit-fields edit-fields-long">
        {choices.map(({ at, ask, options, mustAsk }) => (
          <LabelledField
            key={at}
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
