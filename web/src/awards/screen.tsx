import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../api'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { History } from './history'
import { Month } from './month'
import { awardQueries } from './queries'
import { awardWords } from './words'
import '../area/area.css'

/** The award of one month, and those of the months before. */
export function AwardsScreen() {
  const t = useWords(awardWords)
  const { month: wished } = useParams({ strict: false })
  const { zone } = usePlace()
  const router = useRouter()
  const [now] = useState(() => Date.now())
  const month = wished ?? monthOf(now, zone)
  const { data, error, refetch } = useQuery(awardQueries.month(month))
  const refusal = error instanceof ApiProblem ? error.problem.refusal : undefined
  return (
    <>
      <ScreenHead title={t('award.title')} />
      <div className="area-body">
        <p className="area-lead">{t('award.lead')}</p>
        <div className="area-bar">
          <MonthStepper month={month} go={(next) => router.history.push(`/awards/${next}`)} />
        </div>
        {refusal ? (
          <RefusalNote refusal={refusal} />
        ) : error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : data ? (
          <Month key={data.month} award={data} />
        ) : (
          <Waiting />
        )}
        <History />
      </div>
    </>
  )
}
