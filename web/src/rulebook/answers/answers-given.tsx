import type { DraftView, QuestionView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../common/problem-note'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { ClauseChip } from '../../trace/view'
import { valueAt } from '../editor/json'
import { rulebookQueries } from '../queries'
import { rulebookWords } from '../words'
import { AnswerSaid } from './answer-said'
import { answersWords } from './words'

/** The questions that a draft answers, each with its answer and why, for whoever signs it. */
export function AnswersGiven({ draft }: { draft: DraftView }) {
  const t = useWords(answersWords)
  const isAnswering = draft.ruleSetId !== null && Object.keys(draft.reasons).length > 0
  const { data, error } = useQuery({
    ...rulebookQueries.ruleSet(draft.ruleSetId ?? ''),
    enabled: isAnswering,
  })
  if (!isAnswering) return null
  const answered = (data?.questions ?? []).filter(({ id }) => draft.reasons[id] !== undefined)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('answers.given')}</h2>
      </header>
      <ul className="panel-body answers-given">
        {answered.map((question) => (
          <Given key={question.id} question={question} draft={draft} />
        ))}
      </ul>
      <ProblemNote error={error} />
    </section>
  )
}

function Given({ question, draft }: { question: QuestionView; draft: DraftView }) {
  const t = useWords(rulebookWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  return (
    <li>
      <p>
        {inLanguage(question.ask, language)}{' '}
        {question.clauses.map((clause) => (
          <ClauseChip key={clause} clause={clause} />
        ))}
      </p>
      <p>
        <strong>
          <AnswerSaid question={question} value={valueAt(draft.content, question.at ?? '')} />
        </strong>
      </p>
      <p className="panel-note">
        {t('rulebook.reason')}
        {common('common.colon')}
        {draft.reasons[question.id]}
      </p>
    </li>
  )
}
