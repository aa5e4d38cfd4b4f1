import type { QuestionView } from '@bylaw/contract'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { optionWith } from '../answer'
import { WaitingSaid } from '../answers/waiting-answer'
import { proposalOf } from '../model'
import { QuestionBody, QuestionMarks } from '../question-card'
import { questionsWords } from './words'

interface QuestionRowProps {
  readonly question: QuestionView
  /** A link leads to it: it stands out, and is open. */
  readonly lit: boolean
}

/** One question of a group: what is asked and how it stands; opened, the answers to choose from. */
export function QuestionRow({ question, lit }: QuestionRowProps) {
  const language = useLanguage()
  const [opened, open] = useState(lit)
  const body = useId()
  return (
    <article id={question.id} tabIndex={-1} className={`question-row${lit ? ' question-lit' : ''}`}>
      <h4>
        <button
          type="button"
          className="question-opener"
          aria-expanded={opened}
          aria-controls={body}
          onClick={() => open(!opened)}
        >
          <IconChevronRight size={16} stroke={1.8} aria-hidden />
          <span>
            {inLanguage(question.ask, language)}
            {opened ? null : <Standing question={question} />}
          </span>
        </button>
      </h4>
      <QuestionMarks question={question} />
      <div id={body} className="question-body" hidden={!opened}>
        {opened ? <QuestionBody question={question} /> : null}
      </div>
    </article>
  )
}

/** What a draft answers and what is still to be done; what was decided; or what the text proposes. */
function Standing({ question }: { question: QuestionView }) {
  const t = useWords(questionsWords)
  const language = useLanguage()
  const { decision, options, waiting } = question
  if (waiting)
    return (
      <span className="under">
        <WaitingSaid question={question} waiting={waiting} />
      </span>
    )
  const option = decision ? options[optionWith(question, decision.value)] : proposalOf(question)
  const label = option && inLanguage(option.label, language)
  const text = decision
    ? label
      ? t('questions.answer', { label })
      : t('questions.decided')
    : label && t('questions.proposal', { label })
  return text ? <span className="under">{text}</span> : null
}
