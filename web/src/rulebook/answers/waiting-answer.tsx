import type { QuestionView } from '@bylaw/contract'
import { commonWords } from '../../common/words'
import { useWords } from '../../i18n/use-words'
import { Go } from '../../shell/go'
import { rulebookWords } from '../words'
import { AnswerSaid } from './answer-said'
import { AnswersDraft } from './answers-draft'
import { answersWords } from './words'

interface WaitingAnswerProps {
  readonly question: QuestionView
  readonly waiting: NonNullable<QuestionView['waiting']>
}

/** What a draft answers, by whom and why, and what is still to be done before it holds. */
export function WaitingAnswer({ question, waiting }: WaitingAnswerProps) {
  const t = useWords(answersWords)
  const rulebook = useWords(rulebookWords)
  const common = useWords(commonWords)
  const { draftId, draftedBy, reason, isSubmitted } = waiting
  return (
    <div className="answer-waiting" role="status">
      <p>
        <WaitingSaid question={question} waiting={waiting} />
      </p>
      <p className="panel-note">
        {t('answers.by', { name: draftedBy })}
        {' · '}
        {rulebook('rulebook.reason')}
        {common('common.colon')}
        {reason}
      </p>
      {isSubmitted ? (
        <Go href={`/rulebook/drafts/${draftId}`}>{t('answers.see')}</Go>
      ) : (
        <AnswersDraft draftId={draftId} />
      )}
    </div>
  )
}

/** The answer, and where it stands: it holds nothing yet. */
export function WaitingSaid({ question, waiting }: WaitingAnswerProps) {
  const t = useWords(answersWords)
  const common = useWords(commonWords)
  const { value, isSubmitted, answers } = waiting
  return (
    <>
      {t('answers.answered')}
      {common('common.colon')}
      <strong>
        <AnswerSaid question={question} value={value} />
      </strong>{' '}
      <span className={`badge ${isSubmitted ? 'badge-chosen' : 'badge-warn'}`}>
        {isSubmitted ? t('answers.on_path') : t('answers.unsent', { count: answers })}
      </span>
    </>
  )
}
