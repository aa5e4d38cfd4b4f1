import type { AttendanceTeam } from '@bylaw/contract'
import { IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../api'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { WideTable } from '../common/scrolling'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { TONES } from './clock-model'
import { clockQueries } from './clock-queries'
import { clockWords } from './clock-words'
import { NoHours } from './no-hours'
import './clock.css'

/** The month of everybody whom one looks after: a row each, a state a day. */
export function Team() {
  const t = useWords(clockWords)
  const { zone } = usePlace()
  const [month, go] = useState(() => monthOf(Date.now(), zone))
  const { data, error, refetch } = useQuery(clockQueries.team(month))
  const refusal = error instanceof ApiProblem ? error.problem.refusal : undefined
  return (
    <>
      <p className="area-lead">{t('clock.team_lead')}</p>
      <div className="area-bar">
        <MonthStepper month={month} go={go} />
      </div>
      {refusal ? (
        <RefusalNote refusal={refusal} />
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.people.length === 0 ? (
        <State icon={IconUsers} title={t('clock.team_none')} text={t('clock.team_none_text')} />
      ) : (
        <>
          <NoHours days={data.people.flatMap(({ days }) => days)} />
          <TeamTable of={data} />
        </>
      )}
    </>
  )
}

function TeamTable({ of }: { readonly of: AttendanceTeam }) {
  const t = useWords(clockWords)
  return (
    <section className="panel">
      <WideTable label={t('clock.team_lead')}>
        <table className="listing clock-team">
          <caption className="only-spoken">{t('clock.team_lead')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('clock.person')}</th>
              {(of.people[0]?.days ?? []).map(({ date }) => (
                <th key={date} scope="col">
                  {Number(date.slice(-2))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.people.map(({ person, days }) => (
              <tr key={person.id}>
                <th scope="row">
                  <Go href={`/attendance/${person.id}`}>{person.name}</Go>
                </th>
                {days.map(({ date, state }) => (
                  <td key={date}>
                    <span className={`clock-dot clock-${TONES[state]}`} title={t(`clock.${state}`)}>
                      <span aria-hidden>{t(`clock.short_${state}`)}</span>
                      <span className="only-spoken">{t(`clock.${state}`)}</span>
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Legend of={of} />
    </section>
  )
}

/** What the signs of the table mean, of those that are in it. */
function Legend({ of }: { readonly of: AttendanceTeam }) {
  const t = useWords(clockWords)
  const states = [...new Set(of.people.flatMap(({ days }) => days.map(({ state }) => state)))]
  return (
    <ul className="clock-legend" aria-label={t('clock.legend')}>
      {states.map((state) => (
        <li key={state}>
          <span className={`clock-dot clock-${TONES[state]}`} aria-hidden>
            {t(`clock.short_${state}`)}
          </span>
          {t(`clock.${state}`)}
        </li>
      ))}
    </ul>
  )
}
