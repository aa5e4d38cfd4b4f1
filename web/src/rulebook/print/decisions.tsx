import type { QuestionView } from '@bylaw/contract'
import { Suspense } from 'react'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { isTyped, optionWith, takesOwnFigures } from '../answer'
import { GivenAnswer } from '../answers/given-answer'
import { goesBy, goesByProposal, stopsFigures } from '../model'
import { printWords } from './words'

/** What the company decided where the text left something open, and what it still leaves open. */
export function PrintedDecisions({ questions }: { questions: readonly QuestionView[] }) {
  const t = useWords(printWords)
  const decided = questions.filter(({ decision }) => decision !== null)
  const open = questions.filter(({ decision }) => decision === null)
  return (
    <>
      <section className="paper-part">
        <h3 className="paper-subheading">{t('print.decisions')}</h3>
        {decided.length === 0 ? <p className="panel-note">{t('print.no_decisions')}</p> : null}
        {decided.length > 0 ? <Decided questions={decided} /> : null}
      </section>
      {open.length > 0 ? (
        <section className="paper-part">
          <h3 className="paper-subheading">{t('print.open')}</h3>
          <Open what="print.stops" questions={open.filter(stopsFigures)} />
          <Open what="print.proposal" questions={open.filter(goesByProposal)} />
          <Open
            what="print.others"
            questions={open.filter((each) => !stopsFigures(each) && !goesByProposal(each))}
          />
        </section>
      ) : null}
    </>
  )
}

function Decided({ questions }: { questions: readonly QuestionView[] }) {
  const t = useWords(printWords)
  return (
    <table className="listing paper-table">
      <caption className="only-spoken">{t('print.decisions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('print.col_question')}</th>
          <th scope="col">{t('print.col_answer')}</th>
          <th scope="col">{t('print.col_reason')}</th>
          <th scope="col">{t('print.col_by')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <DecidedRow key={question.id} question={question} />
        ))}
      </tbody>
    </table>
  )
}

function DecidedRow({ question }: { question: QuestionView }) {
  const place = usePlace()
  const { decision } = question
  if (!decision) return null
  const option = question.options[optionWith(question, decision.value)]
  return (
    <tr>
      <td>
        <Asked question={question} />
      </td>
      <td>
        {option ? (
          inLanguage(option.label, place.language)
        ) : isTyped(question) || takesOwnFigures(question) ? (
          <Suspense>
            <GivenAnswer question={question} value={decision.value} />
          </Suspense>
        ) : (
          String(decision.value)
        )}
      </td>
      <td>{decision.reason}</td>
      <td className="name">
        {decision.decidedBy}
        <br />
        {formatDay(decision.decidedAt, place)}
      </td>
    </tr>
  )
}

interface OpenProps {
  readonly what: 'print.stops' | 'print.proposal' | 'print.others'
  readonly questions: readonly QuestionView[]
}

function Open({ what, questions }: OpenProps) {
  const t = useWords(printWords)
  const language = useLanguage()
  if (questions.length === 0) return null
  return (
    <>
      <p className="paper-lead">{t(what, { count: questions.length })}</p>
      <ol className="paper-open">
        {questions.map((question) => {
          const option = goesBy(question)
          return (
            <li key={question.id}>
              <Asked question={question} />
              {option ? (
                <small> {t('print.goes_by', { label: inLanguage(option.label, language) })}</small>
              ) : null}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** What is asked, and the clauses that raise it. */
function Asked({ question: { ask, clauses } }: { question: QuestionView }) {
  const language = useLanguage()
  return (
    <>
      {inLanguage(ask, language)}
      {clauses.length > 0 ? <small> §&nbsp;{clauses.join(', ')}</small> : null}
    </>
  )
}
