import type { QuestionView, RuleSetSummary } from '@bylaw/contract'
import { IconFileDiff } from '@tabler/icons-react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Go } from '../../shell/go'
import { AnswersDraft } from './answers-draft'
import { unsentDrafts } from './unsent'
import { answersWords } from './words'

interface AnswersToSubmitProps {
  readonly questions: readonly QuestionView[]
  readonly ruleSets: readonly Pick<RuleSetSummary, 'id' | 'title'>[]
}

/** Answers that hold nothing yet, draft by draft, with what is still to be done; nothing where none are. */
export function AnswersToSubmit({ questions, ruleSets }: AnswersToSubmitProps) {
  const t = useWords(answersWords)
  const language = useLanguage()
  return unsentDrafts(questions).map(({ draftId, ruleSetId, answered }) => {
    const title = ruleSets.find(({ id }) => id === ruleSetId)?.title
    return (
      <section key={draftId} className="notice notice-must answers-unsent">
        <IconFileDiff size={18} stroke={1.8} aria-hidden />
        <div className="answer-waiting">
          <h3 className="answers-title">
            {title ? t('answers.about', { title: inLanguage(title, language) }) : null}
            {t('answers.to_submit', { count: answered.length })}
          </h3>
          <ul className="answers-list">
            {answered.map(({ id, ask }) => (
              <li key={id}>
                <Go href={`#${id}`}>{inLanguage(ask, language)}</Go>
              </li>
            ))}
          </ul>
          <AnswersDraft draftId={draftId} />
        </div>
      </section>
    )
  })
}
