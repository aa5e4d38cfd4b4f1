import type { GrowthView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { Failed, Waiting } from '../common/states'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { AskDialog } from './ask-dialog'
import { Conditions } from './conditions'
import { Confirmation } from './confirmation'
import { Goals } from './goals'
import { conditionsIn } from './model'
import { Posts } from './posts'
import { PromotionList } from './promotions'
import { growthQueries } from './queries'
import { Records } from './records'
import { StandingLine } from './standing'
import { Trained } from './trained'
import { growthWords } from './words'
import './growth.css'

/** A person’s growth: the next level, what their post takes, and what they have shown. */
export function GrowthOf({ personId }: { readonly personId: string }) {
  const { data, error, refetch } = useQuery(growthQueries.of(personId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return (
    <div className="growth">
      {data.confirmation ? (
        <Confirmation confirmation={data.confirmation} standing={data.standing} />
      ) : (
        <NextLevel of={data} />
      )}
      <Posts of={data} />
      <Records of={data} />
      <Trained of={data} />
      <Goals of={data} />
      <Asked of={data} />
    </div>
  )
}

/** What the next level takes, and the way to ask for it. */
function NextLevel({ of }: { readonly of: GrowthView }) {
  const t = useWords(growthWords)
  const { language, zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [asking, ask] = useState(false)
  const { next, refusal, standing, mayAsk, mayExcept } = of
  const missing = next ? conditionsIn(next.explanation.trace).filter(({ value }) => !value) : []
  return (
    <section className="panel" aria-labelledby="growth-next">
      <header className="panel-head">
        <h2 id="growth-next">
          {t('growth.next')}
          {next ? ` · ${t('growth.next_level', { level: next.level })}` : ''}
        </h2>
        {next ? (
          <span className="growth-marks">
            <span className={`badge ${next.eligible ? 'badge-good' : 'badge-warn'}`}>
              {next.eligible
                ? t('growth.eligible')
                : t('growth.not_eligible', { count: missing.length })}
            </span>
            {next.eligible ? null : (
              <span className="panel-note">
                {t(next.earliestOn > today ? 'growth.earliest' : 'growth.served', {
                  day: formatWholeDate(next.earliestOn, language),
                })}
              </span>
            )}
          </span>
        ) : null}
      </header>
      <div className="panel-body form">
        <p className="growth-standing">
          <StandingLine standing={standing} />
        </p>
        {refusal ? <RefusalNote refusal={refusal} /> : null}
        {next ? <Conditions explanation={next.explanation} /> : null}
        {!next && !refusal ? <p className="panel-note">{t(whyNone(standing))}</p> : null}
        {next && mayAsk && (next.eligible || mayExcept) ? (
          <div className="form-buttons">
            <Button onClick={() => ask(true)}>
              {t(mayExcept ? 'growth.propose' : 'growth.ask')}
            </Button>
          </div>
        ) : null}
      </div>
      {asking && next ? <AskDialog of={of} next={next} close={() => ask(false)} /> : null}
    </section>
  )
}

/** Why nothing is said of a next level. */
function whyNone(standing: GrowthView['standing']) {
  if (standing?.level) return 'growth.highest'
  return standing?.status === 'confirmed' ? 'growth.has_salary' : 'growth.no_level'
}

function Asked({ of: { promotions } }: { readonly of: GrowthView }) {
  const t = useWords(growthWords)
  return (
    <section className="panel" aria-labelledby="growth-promotions">
      <header className="panel-head">
        <h2 id="growth-promotions">{t('growth.promotions')}</h2>
      </header>
      {promotions.length === 0 ? (
        <p className="panel-body panel-note">{t('growth.promotions_none')}</p>
      ) : (
        <PromotionList promotions={promotions} />
      )}
    </section>
  )
}
