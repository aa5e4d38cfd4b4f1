import type { AwayView } from '@bylaw/contract'
import { IconUserCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Stretch } from './parts'
import { leaveQueries } from './queries'
import { leaveWords } from './words'

/** Who is away in a month, and who stands in. */
export function Away() {
  const t = useWords(leaveWords)
  const { zone } = usePlace()
  const [month, go] = useState(() => monthOf(Date.now(), zone))
  const read = useQuery({ ...leaveQueries.away(month), select: ({ away }) => away })
  return (
    <>
      <p className="area-lead">{t('away.lead')}</p>
      <div className="area-bar">
        <MonthStepper month={month} go={go} />
      </div>
      <Listed
        read={read}
        none={<State icon={IconUserCheck} title={t('away.none')} text={t('away.none_text')} />}
      >
        {(rows) => <Table rows={rows} />}
      </Listed>
    </>
  )
}

type Row = AwayView['away'][number]

function Table({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords(leaveWords)
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('away.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leave.person')}</th>
            <th scope="col">{t('leave.dates')}</th>
            <th scope="col">{t('away.why')}</th>
            <th scope="col" className="wide">
              {t('away.stand_in')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.person.id} ${row.why} ${row.from} ${row.fromHalf}`}>
              <th scope="row">
                {row.person.name}
                {row.standIn ? (
                  <span className="under narrow">
                    {t('away.stand_in')} {row.standIn}
                  </span>
                ) : null}
              </th>
              <td>
                <Stretch of={row} />
              </td>
              <td>{t(`away.${row.why}`)}</td>
              <td className="wide">{row.standIn ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
