import type { AttendanceMonth } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../api'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { clockQueries } from './clock-queries'
import { clockWords } from './clock-words'
import { DayDetail } from './day-detail'
import { Lateness } from './lateness'
import { MonthGrid } from './month-grid'
import { NoHours } from './no-hours'
import { Today } from './today'
import { WorkplaceLine } from './workplace'
import './clock.css'

/** One’s own month. */
export const OwnMonth = () => <Month />

/** A colleague’s month, for whoever sees all. */
export function PersonMonth({ personId }: { readonly personId: string }) {
  const t = useWords(clockWords)
  const { zone } = usePlace()
  const [present] = useState(() => monthOf(Date.now(), zone))
  const { data } = useQuery(clockQueries.month(present, personId))
  return (
    <>
      <ScreenHead title={data ? t('clock.month_of', { name: data.person.name }) : ''} />
      <div className="area-body">
        <Month key={personId} personId={personId} />
      </div>
    </>
  )
}

function Month({ personId }: { readonly personId?: string }) {
  const { zone } = usePlace()
  const [present] = useState(() => monthOf(Date.now(), zone))
  const [month, go] = useState(present)
  const { data, error, refetch } = useQuery(clockQueries.month(month, personId))
  const refusal = error instanceof ApiProblem ? error.problem.refusal : undefined
  return (
    <>
      {data && personId === undefined && month === present ? <Today of={data} /> : null}
      {data && personId !== undefined ? <WorkplaceLine of={data} /> : null}
      <div className="area-bar">
        <MonthStepper month={month} go={go} />
      </div>
      {refusal ? (
        <RefusalNote refusal={refusal} />
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : data ? (
        <>
          <NoHours days={data.days} />
          <Days key={`${data.person.id} ${data.month}`} of={data} />
        </>
      ) : (
        <Waiting lines={6} />
      )}
    </>
  )
}

/** The calendar, and the day that is looked at: today, or the first one. */
function Days({ of }: { readonly of: AttendanceMonth }) {
  const [chosen, choose] = useState(
    () => of.days.find(({ date }) => date === of.today)?.date ?? of.days[0]?.date,
  )
  const day = of.days.find(({ date }) => date === chosen)
  return (
    <div className="clock-month">
      <MonthGrid of={of} chosen={chosen} choose={choose} />
      <div className="clock-beside">
        {day ? <DayDetail key={day.date} of={day} /> : null}
        <Lateness of={of} />
      </div>
    </div>
  )
}
