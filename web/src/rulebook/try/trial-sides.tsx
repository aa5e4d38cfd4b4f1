import type { TryOutView } from '@bylaw/contract'
import { RefusalNote } from '../../area/refusal-note'
import { formatZone } from '../../format/zone'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Trace } from '../../trace/view'
import type { TrialAnswer } from './queries'
import { tryWords } from './words'
import './try.css'

/** What a case comes to, explained; where a draft is tried, as it is now and under the draft. */
export function TrialSides({ answer: { before, after } }: { answer: TrialAnswer }) {
  const t = useWords(tryWords)
  return after === undefined ? (
    <TrialSide title={t('try.result')} answer={before} />
  ) : (
    <div className="trial-sides">
      <TrialSide title={t('try.now')} answer={before} />
      <TrialSide title={t('try.draft')} answer={after} />
    </div>
  )
}

function TrialSide({ title, answer }: { title: string; answer: TryOutView }) {
  return (
    <section className="trial-side">
      <h3>{title}</h3>
      {answer.refusal ? <RefusalNote refusal={answer.refusal} /> : null}
      {answer.zone ? <Clock zone={answer.zone} /> : null}
      {answer.explanation ? <Trace explanation={answer.explanation} /> : null}
    </section>
  )
}

/** By which clock its sentences tell times, where that is not the company’s. */
function Clock({ zone }: { zone: string }) {
  const t = useWords(tryWords)
  const { language } = usePlace()
  return (
    <p className="panel-note">{t('try.zone', { zone: formatZone(zone, language, Date.now()) })}</p>
  )
}
