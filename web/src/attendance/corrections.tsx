import type { ClockCorrectionView } from '@bylaw/contract'
import { Button, Checkbox } from '@mantine/core'
import { IconClockEdit } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { dayOf } from '../area/months'
import { State } from '../common/states'
import { formatDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { clockQueries } from './clock-queries'
import { clockWords } from './clock-words'
import { CorrectionDialog, DecideCorrectionDialog } from './correction-dialogs'

/** Clockings that were forgotten: one’s own, or everybody’s for those who see all. */
export function Corrections() {
  const t = useWords(clockWords)
  const may = useMay()
  const { zone } = usePlace()
  const [waiting, only] = useState(false)
  const [asking, ask] = useState(false)
  const read = useQuery(clockQueries.corrections(waiting))
  return (
    <>
      <p className="area-lead">{t('clock.correction_lead')}</p>
      <div className="area-bar">
        {may('attendance.read_all') ? (
          <Checkbox
            label={t('clock.waiting_only')}
            checked={waiting}
            onChange={(event) => only(event.currentTarget.checked)}
          />
        ) : (
          <span />
        )}
        {may('attendance.clock') ? (
          <Button onClick={() => ask(true)}>{t('clock.ask_correction')}</Button>
        ) : null}
      </div>
      <Listed
        read={read}
        none={
          <State
            icon={IconClockEdit}
            title={t('clock.none_corrections')}
            text={t('clock.none_corrections_text')}
          />
        }
      >
        {(rows) => <Table rows={rows} />}
      </Listed>
      {asking ? (
        <CorrectionDialog today={dayOf(Date.now(), zone)} close={() => ask(false)} />
      ) : null}
    </>
  )
}

const TONES = {
  requested: 'badge-warn',
  approved: 'badge-good',
  declined: 'badge-must',
} as const

function Table({ rows }: { readonly rows: readonly ClockCorrectionView[] }) {
  const t = useWords(clockWords)
  const { language } = usePlace()
  const [deciding, decide] = useState<ClockCorrectionView>()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('clock.ask_correction')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clock.person')}</th>
            <th scope="col">{t('clock.which')}</th>
            <th scope="col" className="wide">
              {t('clock.reason')}
            </th>
            <th scope="col">{t('clock.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.person.name}</th>
              <td>
                <time dateTime={`${row.date}T${row.time}`}>
                  {formatDate(row.date, language)} {t(`clock.direction_${row.direction}`)}{' '}
                  {row.time}
                </time>
              </td>
              <td className="wide">
                {row.reason}
                {row.verdict ? <span className="under">{row.verdict.reason}</span> : null}
              </td>
              <td>
                {row.mayDecide ? (
                  <Button size="compact-sm" variant="default" onClick={() => decide(row)}>
                    {t('clock.decide')}
                  </Button>
                ) : (
                  <span className={`badge ${TONES[row.state]}`}>
                    {t(`clock.state_${row.state}`)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {deciding ? <DecideCorrectionDialog of={deciding} close={() => decide(undefined)} /> : null}
    </section>
  )
}
