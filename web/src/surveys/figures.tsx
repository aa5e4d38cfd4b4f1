import type { SatisfactionView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { RefusalNote } from '../area/refusal-note'
import { SidePanel } from '../common/overlay'
import { Failed } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Trace } from '../trace/view'
import { type SurveyChoice, surveyQueries } from './queries'
import { surveyWords } from './words'

/** How satisfied the customers were, each figure with the way to how it came to be. */
export function Figures({ choice }: { choice: SurveyChoice }) {
  const { data, error, refetch } = useQuery(surveyQueries.figures(choice))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return null
  return <FiguresOf figures={data} />
}

/** The figures themselves, where they are read with something else. */
export function FiguresOf({ figures }: { figures: SatisfactionView }) {
  const t = useWords(surveyWords)
  const [why, setWhy] = useState(false)
  const { explanation, refusal, asked, answers } = figures
  const percent = (text: string | null) => (text === null ? null : `${text}%`)
  return (
    <section className="panel survey-figures">
      {refusal ? <RefusalNote refusal={refusal} /> : null}
      <dl>
        <Figure name={t('survey.rate')} value={percent(figures.satisfiedPercent)} />
        <Figure name={t('survey.mean')} value={figures.meanScore} />
        <Figure name={t('survey.answers')} value={t('survey.answers_of', { answers, asked })} />
        <Figure name={t('survey.answered_rate')} value={percent(figures.answeredPercent)} />
      </dl>
      {explanation ? (
        <button
          type="button"
          className="ticket-why"
          aria-haspopup="dialog"
          onClick={() => setWhy(true)}
        >
          {t('survey.why')}
        </button>
      ) : null}
      {why && explanation ? (
        <SidePanel close={() => setWhy(false)} title={t('survey.why')} size="lg">
          <Trace explanation={explanation} />
        </SidePanel>
      ) : null}
    </section>
  )
}

function Figure({ name, value }: { name: string; value: ReactNode }) {
  const t = useWords(surveyWords)
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? <small>{t('survey.too_few')}</small>}</dd>
    </div>
  )
}
