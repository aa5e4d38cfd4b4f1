import type { QuestionView } from '@bylaw/contract'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { commonWords } from '../common/words'
import { formatDay, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { ClauseChip } from '../trace/view'
import { optionWith } from './answer'
import { AnswerSaid } from './answers/answer-said'
import { WaitingAnswer } from './answers/waiting-answer'
import { DecideForm } from './decide-form'
import { goesBy, goesByProposal, stopsFigures } from './model'
import { OptionList } from './options'
import { RelatedRules } from './questions/related-rules'
import { rulebookWords } from './words'

/** One thing the text leaves open: what it is, what follows from each answer, what was decided. */
export function QuestionCard({ question }: { question: QuestionView }) {
  const language = useLanguage()
  return (
    <article id={question.id} tabIndex={-1} className="panel question">
      <QuestionMarks question={question} />
      <h3>{inLanguage(question.ask, language)}</h3>
      <QuestionBody question={question} />
    </article>
  )
}

/** What kind of doubt it is, what waits for it, and the clauses that raise it. */
export function QuestionMarks({ question }: { question: QuestionView }) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  const option = goesBy(question)
  return (
    <div className="question-marks">
      <span className={`badge badge-${question.type}`}>{t(`rulebook.type_${question.type}`)}</span>
      {stopsFigures(question) ? (
        <span className="badge badge-must">{t('rulebook.stops_figures')}</span>
      ) : question.mustAsk && question.standing === 'open' ? (
        <span className="badge">
          {t(question.at === null ? 'rulebook.must_record' : 'rulebook.must')}
        </span>
      ) : goesByProposal(question) ? (
        <span className="badge">{t('rulebook.by_proposal')}</span>
      ) : question.standing === 'otherwise' ? (
        <span className="badge">
          {option
            ? t('rulebook.goes_by', { label: inLanguage(option.label, language) })
            : t('rulebook.goes_otherwise')}
        </span>
      ) : null}
      {question.at === null && !(question.mustAsk && question.standing === 'open') ? (
        <span className="badge">{t('rulebook.explains_only')}</span>
      ) : null}
      {question.clauses.map((clause) => (
        <ClauseChip key={clause} clause={clause} />
      ))}
    </div>
  )
}

/** What was decided; for whoever may decide, the form to do so. */
export function QuestionBody({ question }: { question: QuestionView }) {
  const t = useWords(rulebookWords)
  const may = useMay()
  const [again, setAgain] = useState(false)
  const { waiting } = question
  const mayDecide = may('question.decide')
  const deciding = mayDecide && (question.decision === null || again)
  return (
    <>
      {question.at === null ? <RelatedRules question={question} /> : null}
      {question.decision ? <Decision question={question} decision={question.decision} /> : null}
      {question.coming ? <Decision question={question} decision={question.coming} /> : null}
      {waiting ? <WaitingAnswer question={question} waiting={waiting} /> : null}
      {deciding && !waiting ? (
        <DecideForm question={question} done={() => setAgain(false)} />
      ) : question.decision || waiting ? null : (
        <>
          <OptionList question={question} />
          <p className="panel-note">{t('rulebook.who_decides')}</p>
        </>
      )}
      {question.decision && mayDecide && !again && !waiting ? (
        <button type="button" className="link-button" onClick={() => setAgain(true)}>
          {t('rulebook.decide_again')}
        </button>
      ) : null}
    </>
  )
}

/** What was decided, by whom and why; what is to come says from when. */
function Decision({
  question,
  decision,
}: {
  question: QuestionView
  decision: NonNullable<QuestionView['decision']> & { readonly from?: string }
}) {
  const t = useWords(rulebookWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const option = question.options[optionWith(question, decision.value)]
  return (
    <div className="decision">
      <p>
        <IconCircleCheck size={16} stroke={2} aria-hidden />
        {decision.from === undefined ? (
          <span className="only-spoken">{t('rulebook.decided_as')}</span>
        ) : (
          <span>{t('rulebook.decided_from', { day: formatDay(decision.from, place) })}</span>
        )}
        <strong>
          <AnswerSaid question={question} value={decision.value} />
        </strong>
      </p>
      {option ? <p>{inLanguage(option.consequence, place.language)}</p> : null}
      <p className="panel-note">
        {t('rulebook.decided_by', {
          name: decision.decidedBy,
          at: formatInstant(decision.decidedAt, place),
        })}
        {' · '}
        {t('rulebook.reason')}
        {common('common.colon')}
        {decision.reason}
      </p>
    </div>
  )
}
