import type { ReachAttemptRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPhoneOff, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { type ChosenDay, ReachDayDialog } from './reach-day'
import { RecordAttemptDialog } from './reach-dialog'
import { reachQueries } from './reach-queries'
import { reachWords } from './reach-words'

/** Attempts to reach people: everyone’s for those who see all, at oneself otherwise. */
export function Reaching() {
  const t = useWords(reachWords)
  const may = useMay()
  const read = useQuery(reachQueries.list())
  const [recording, record] = useState(false)
  const [chosen, choose] = useState<ChosenDay>()
  return (
    <>
      <p className="area-lead">{t('reach.lead')}</p>
      {may('attendance.propose') ? (
        <div className="area-bar">
          <span />
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => record(true)}>
            {t('reach.record')}
          </Button>
        </div>
      ) : null}
      <Listed
        read={read}
        none={
          <State
            icon={IconPhoneOff}
            title={t('reach.none_title')}
            text={t(may('attendance.read_all') ? 'reach.none_text' : 'reach.none_own_text')}
          />
        }
      >
        {(rows) => <Table rows={rows} choose={choose} />}
      </Listed>
      {recording ? (
        <RecordAttemptDialog
          close={() => record(false)}
          done={({ person, date }) => choose({ personId: person.id, date })}
        />
      ) : null}
      {chosen && !recording ? <ReachDayDialog of={chosen} close={() => choose(undefined)} /> : null}
    </>
  )
}

function Table({
  rows,
  choose,
}: {
  readonly rows: readonly ReachAttemptRow[]
  readonly choose: (day: ChosenDay) => void
}) {
  const t = useWords(reachWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('reach.record')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reach.person')}</th>
            <th scope="col">{t('reach.at')}</th>
            <th scope="col" className="wide">
              {t('reach.to_column')}
            </th>
            <th scope="col">{t('reach.outcome')}</th>
            <th scope="col">
              <span className="only-spoken">{t('reach.of_day')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.person.name}</th>
              <td>
                {formatWholeDate(row.at.slice(0, 10), language)} {row.at.slice(11)}
              </td>
              <td className="wide">
                {t(`reach.${row.means}`)} · {row.to}
              </td>
              <td>
                <Outcome of={row} />
              </td>
              <td>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => choose({ personId: row.person.id, date: row.at.slice(0, 10) })}
                >
                  {t('reach.of_day')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Outcome({ of: { answered, takenBack } }: { readonly of: ReachAttemptRow }) {
  const t = useWords(reachWords)
  if (takenBack) return <span className="badge">{t('reach.taken_back')}</span>
  return (
    <span className={`badge badge-${answered ? 'good' : 'warn'}`}>
      {t(answered ? 'reach.answered' : 'reach.unanswered')}
    </span>
  )
}
