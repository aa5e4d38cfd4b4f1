import type { GrowthView, TrainingSessionView } from '@bylaw/contract'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Result } from './records'
import { growthWords } from './words'

/** The sessions that somebody was asked to, whether they came and with what result. */
export function Trained({ of: { trainings } }: { readonly of: GrowthView }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  return (
    <section className="panel" aria-labelledby="growth-trained">
      <header className="panel-head">
        <h2 id="growth-trained">{t('growth.training')}</h2>
      </header>
      {trainings.length === 0 ? (
        <p className="panel-body panel-note">{t('growth.trained_none')}</p>
      ) : (
        <ul className="panel-body growth-list">
          {trainings.map((session) => (
            <li key={session.id}>
              <span className="growth-marks">
                <Go href={`/growth/training/${session.planId}`}>{session.title}</Go>
                <span className="panel-note">{formatWholeDate(session.on, language)}</span>
                <SessionBadge state={session.state} />
                <Outcome of={session.places[0]} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What somebody answered, or once it was held whether they were there and how it went. */
export function Outcome({
  of,
}: {
  readonly of: TrainingSessionView['places'][number] | undefined
}) {
  const t = useWords(growthWords)
  if (!of) return null
  if (of.attended === null)
    return (
      <span>
        {t(`growth.answer_${of.answer}`)}
        {of.answerNote === '' ? '' : ` · ${of.answerNote}`}
      </span>
    )
  return (
    <span>
      {t(of.attended ? 'growth.attended' : 'growth.absent')}
      {of.result === null ? null : (
        <>
          {' · '}
          <Result result={of.result} />
        </>
      )}
      {of.resultNote === '' ? '' : ` · ${of.resultNote}`}
    </span>
  )
}

const LOOKS: Readonly<Record<TrainingSessionView['state'], string>> = {
  planned: 'badge badge-calm',
  held: 'badge badge-good',
  cancelled: 'badge badge-over',
}

export function SessionBadge({ state }: Pick<TrainingSessionView, 'state'>) {
  const t = useWords(growthWords)
  return <span className={LOOKS[state]}>{t(`growth.session_${state}`)}</span>
}
