import type { ConsequenceVerdict, ConsequenceView } from '@bylaw/contract'
import { Button, Radio, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { LegalNotice } from '../discipline/legal-notice'
import { formatPeriod } from '../format/period'
import { formatDate, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { ClauseChip } from '../trace/view'
import { legalStep } from './model'
import { consequenceQueries, decideConsequence } from './queries'
import { Reply } from './reply'
import { Standing } from './standing'
import { consequenceWords } from './words'
import '../area/area.css'
import './consequences.css'

/** One case on low grades, or what was decided upon a result. */
export function ConsequenceScreen() {
  const { consequenceId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(consequenceQueries.one(consequenceId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Consequence key={data.id} of={data} />
}

interface ConsequenceProps {
  readonly of: ConsequenceView
}

function Consequence({ of }: ConsequenceProps) {
  const t = useWords(consequenceWords)
  const { name } = of.person
  const isCase = of.kind === 'low_grades'
  return (
    <>
      <ScreenHead
        title={t(isCase ? 'consequence.case_of' : 'consequence.result_of', { name })}
        lead={<Standing {...of} hasReply={of.reply !== null} />}
      />
      <div className="area-body consequence">
        <EvidencePanel of={of} />
        {isCase ? <Reply of={of} /> : null}
        <Verdict of={of} />
      </div>
    </>
  )
}

function EvidencePanel({ of }: ConsequenceProps) {
  const t = useWords(consequenceWords)
  const language = useLanguage()
  return (
    <section className="panel" aria-labelledby="consequence-evidence">
      <header className="panel-head">
        <h2 id="consequence-evidence">{t('consequence.evidence')}</h2>
        <span>
          {of.clauses.map((clause) => (
            <ClauseChip key={clause} clause={clause} />
          ))}
        </span>
      </header>
      <div className="panel-body form">
        {of.limit === null ? null : (
          <p className="panel-note">{t('consequence.limit', { limit: of.limit })}</p>
        )}
        <ul className="consequence-evidence">
          {of.evidence.map(({ appraisalId, period, gradeName, frozen }) => (
            <li key={appraisalId}>
              <Go href={`/appraisals/${appraisalId}`}>{formatPeriod(period, language)}</Go>
              <span>{inLanguage(gradeName, language)}</span>
              {frozen ? <span className="badge badge-warn">{t('consequence.frozen')}</span> : null}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Verdict({ of }: ConsequenceProps) {
  const t = useWords(consequenceWords)
  const place = usePlace()
  const [deciding, decide] = useState(false)
  const { verdict, replyBy, measure } = of
  return (
    <section className="panel" aria-labelledby="consequence-verdict">
      <header className="panel-head">
        <h2 id="consequence-verdict">{t('consequence.verdict')}</h2>
        {verdict ? (
          <span className="under">
            {t('consequence.decided_by', {
              name: verdict.by,
              at: formatInstant(verdict.at, place),
            })}
          </span>
        ) : null}
      </header>
      <div className="panel-body form">
        {verdict && measure ? (
          <>
            <strong>{t(`consequence.${measure}`)}</strong>
            <p className="consequence-text">{verdict.text}</p>
          </>
        ) : of.state === 'no_longer' ? (
          <p className="panel-note">{t('consequence.closed_by_appeal')}</p>
        ) : of.mayDecide ? (
          <div className="form-buttons">
            <Button onClick={() => decide(true)}>{t('consequence.decide')}</Button>
          </div>
        ) : (
          <p className="panel-note">
            {t('consequence.waits', {
              day: replyBy === null ? '' : formatDate(replyBy, place.language),
            })}
          </p>
        )}
      </div>
      {deciding ? <DecideDialog of={of} close={() => decide(false)} /> : null}
    </section>
  )
}

const OUTCOMES = ['none', 'talk', 'training', 'demotion', 'end_of_contract'] as const

function DecideDialog({ of, close }: ConsequenceProps & { readonly close: () => void }) {
  const t = useWords(consequenceWords)
  const [outcome, choose] = useState<string | null>(null)
  const [text, setText] = useState('')
  const decide = useChange({
    change: (wish: ConsequenceVerdict, command) => decideConsequence(of, wish, command),
    refresh: [['consequences']],
    done: close,
  })
  const measure = OUTCOMES.find((each) => each === outcome)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (measure && text.trim() !== '') decide.mutate({ measure, text: text.trim() })
  }
  return (
    <Dialog close={close} title={t('consequence.case_of', { name: of.person.name })}>
      <form className="form" onSubmit={submit}>
        <Radio.Group label={t('consequence.measure')} value={outcome} onChange={choose}>
          <div className="measures">
            {OUTCOMES.map((each) => (
              <Radio key={each} value={each} label={t(`consequence.${each}`)} />
            ))}
          </div>
        </Radio.Group>
        <LegalNotice step={legalStep(outcome)} />
        <Textarea
          label={t('consequence.reason')}
          description={t('consequence.reason_hint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            disabled={!measure || text.trim() === ''}
            loading={decide.isPending}
          >
            {t('consequence.decide')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
