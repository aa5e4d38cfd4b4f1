import type { DisciplineCaseView, DisciplineStep } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { RefusalNote } from '../area/refusal-note'
import { Failed, Waiting } from '../common/states'
import { formatMoney } from '../format/money'
import { formatDate, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { ClauseChip, Trace } from '../trace/view'
import { DecideDialog } from './decide-dialog'
import { LegalNotice } from './legal-notice'
import { withStepNames } from './model'
import { disciplineQueries } from './queries'
import { ReplyForm } from './reply-form'
import { Standing } from './standing'
import { disciplineWords } from './words'
import '../area/area.css'
import './discipline.css'

/** One case: what happened, what the person answered, and what came of it. */
export function DisciplineCaseScreen() {
  const { disciplineCaseId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(disciplineQueries.one(disciplineCaseId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Case key={data.id} of={data} />
}

interface CaseProps {
  readonly of: DisciplineCaseView
}

function Case({ of }: CaseProps) {
  const t = useWords(disciplineWords)
  const { language } = usePlace()
  const breach = inLanguage(of.breach.name, language)
  return (
    <>
      <ScreenHead
        title={t('discipline.case_of', { name: of.personName, breach })}
        lead={<Standing {...of} step={of.verdict?.step ?? null} hasReply={of.reply !== null} />}
      />
      <div className="area-body case">
        <Facts of={of} />
        <Reply of={of} />
        <Verdict of={of} />
      </div>
    </>
  )
}

function Facts({ of }: CaseProps) {
  const t = useWords(disciplineWords)
  const place = usePlace()
  const { loss } = of
  return (
    <section className="panel" aria-labelledby="case-facts">
      <header className="panel-head">
        <h2 id="case-facts">{t('discipline.facts')}</h2>
        <span className="case-marks">
          {of.serious ? <span className="badge badge-warn">{t('discipline.serious')}</span> : null}
          {of.breach.clauses.map((clause) => (
            <ClauseChip key={clause} clause={clause} />
          ))}
        </span>
      </header>
      <div className="panel-body form">
        <p className="panel-note">
          {formatDate(of.on, place.language)} ·{' '}
          {t('discipline.opened_by', {
            name: of.openedBy,
            at: formatInstant(of.openedAt, place),
          })}
        </p>
        <p className="case-text">{of.account}</p>
        {loss ? (
          <p className="panel-note">
            {t('discipline.loss_of', { amount: formatMoney(loss.amount, loss.currency) })}
          </p>
        ) : null}
      </div>
    </section>
  )
}

function Reply({ of }: CaseProps) {
  const t = useWords(disciplineWords)
  const place = usePlace()
  const day = formatDate(of.replyBy, place.language)
  return (
    <section className="panel" aria-labelledby="case-reply">
      <header className="panel-head">
        <h2 id="case-reply">{t('discipline.reply')}</h2>
        {of.reply ? <span className="under">{formatInstant(of.reply.at, place)}</span> : null}
      </header>
      <div className="panel-body form">
        {of.reply ? (
          <p className="case-text">{of.reply.text}</p>
        ) : of.mayReply ? (
          <ReplyForm of={of} />
        ) : (
          <p className="panel-note">
            {t(of.state === 'open' ? 'discipline.no_reply_yet' : 'discipline.no_reply', { day })}
          </p>
        )}
      </div>
    </section>
  )
}

function Verdict({ of }: CaseProps) {
  const t = useWords(disciplineWords)
  const may = useMay()
  const place = usePlace()
  const [deciding, decide] = useState(false)
  const { verdict, proposal, refusal } = of
  const stepName = (step: DisciplineStep) => t(`discipline.step_${step}`)
  if (!verdict && !may('discipline.decide')) return null
  return (
    <section className="panel" aria-labelledby="case-verdict">
      <header className="panel-head">
        <h2 id="case-verdict">{t('discipline.verdict')}</h2>
        {verdict ? (
          <span className="under">
            {t('discipline.decided_by', {
              name: verdict.by,
              at: formatInstant(verdict.at, place),
            })}
          </span>
        ) : null}
      </header>
      <div className="panel-body form">
        {verdict ? (
          <>
            <p className="case-outcome">
              <strong>{verdict.step ? stepName(verdict.step) : t('discipline.dropped')}</strong>
              {verdict.fine ? (
                <span>{formatMoney(verdict.fine.amount, verdict.fine.currency)}</span>
              ) : null}
            </p>
            <p className="case-text">{verdict.text}</p>
            {verdict.step === 'dismissal' ? <Dismissed of={of} /> : null}
          </>
        ) : null}
        {refusal ? <RefusalNote refusal={refusal} /> : null}
        {proposal ? (
          <>
            <p className="panel-note">
              {t('discipline.rules_lead_to', { step: stepName(proposal.step) })}
            </p>
            <Trace explanation={withStepNames(proposal.explanation, stepName)} />
            {verdict ? null : <LegalNotice step={proposal.step} />}
          </>
        ) : null}
        {verdict ? null : <WhoDecides of={of} decide={() => decide(true)} />}
      </div>
      {deciding ? <DecideDialog of={of} close={() => decide(false)} /> : null}
    </section>
  )
}

/** A verdict ends nobody's employment by itself: whoever sees leavings through goes on from here. */
function Dismissed({ of }: CaseProps) {
  const t = useWords(disciplineWords)
  const manages = useMay()('leaving.manage')
  return (
    <>
      <LegalNotice step="dismissal" />
      <p>
        {manages ? (
          <Go href={`/leaving?case=${encodeURIComponent(of.id)}`}>
            {t('discipline.begin_leaving')}
          </Go>
        ) : (
          <span className="panel-note">{t('discipline.leaving_waits')}</span>
        )}
      </p>
    </>
  )
}

/** The button for whoever may decide now; for the others, who does, or from when on. */
function WhoDecides({ of, decide }: CaseProps & { readonly decide: () => void }) {
  const t = useWords(disciplineWords)
  const { language } = usePlace()
  if (of.mayDecide)
    return (
      <div className="form-buttons">
        <Button onClick={decide}>{t('discipline.decide')}</Button>
      </div>
    )
  const isOneOfThem = of.proposal !== null || of.refusal !== null
  return (
    <p className="panel-note">
      {isOneOfThem
        ? t('discipline.not_yet', { day: formatDate(of.replyBy, language) })
        : t('discipline.others_decide')}
    </p>
  )
}
