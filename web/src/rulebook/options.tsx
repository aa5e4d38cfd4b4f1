import type { QuestionView } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { optionWith } from './answer'
import { rulebookWords } from './words'

/** The possible answers and what follows from each, for whoever may not decide. */
export const OptionList = ({ question }: { question: QuestionView }) => (
  <ul className="options">
    {question.options.map((option, index) => (
      <li key={JSON.stringify(option.value)} className="option">
        <OptionText question={question} index={index} />
      </li>
    ))}
  </ul>
)

interface OptionChoiceProps {
  readonly question: QuestionView
  readonly chosen: string
  readonly choose: (index: string) => void
  /** Whether the company may have an answer of its own instead. */
  readonly own?: boolean
}

/** What is chosen by whoever has an answer of their own. */
export const OWN = 'own'

/** The same as a choice of one. */
export function OptionChoice({ question, chosen, choose, own = false }: OptionChoiceProps) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  return (
    <fieldset className="options">
      <legend className="only-spoken">
        {t('rulebook.options_of', { ask: inLanguage(question.ask, language) })}
      </legend>
      {question.options.map((option, index) => (
        <label key={JSON.stringify(option.value)} className="option option-choice">
          <input
            type="radio"
            name={question.id}
            checked={chosen === String(index)}
            onChange={() => choose(String(index))}
          />
          <OptionText question={question} index={index} />
        </label>
      ))}
      {own ? (
        <label className="option option-choice">
          <input
            type="radio"
            name={question.id}
            checked={chosen === OWN}
            onChange={() => choose(OWN)}
          />
          <span className="option-text">
            <span className="option-label">{t('rulebook.own_figures')}</span>
            <span className="under">{t('rulebook.own_figures_hint')}</span>
          </span>
        </label>
      ) : null}
    </fieldset>
  )
}

function OptionText({ question, index }: { question: QuestionView; index: number }) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  const option = question.options[index]
  if (!option) return null
  const proposed =
    question.proposed !== undefined && optionWith(question, question.proposed) === index
  return (
    <span className="option-text">
      <span className="option-label">
        {inLanguage(option.label, language)}
        {proposed ? <span className="badge badge-chosen">{t('rulebook.proposed')}</span> : null}
      </span>
      <span className="under">{inLanguage(option.consequence, language)}</span>
    </span>
  )
}
