import type { UnexcusedAbsenceRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconCalendarX, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { formatDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ProposeDialog } from './propose-dialog'
import { attendanceQueries } from './queries'
import { Standing } from './standing'
import { attendanceWords } from './words'

/** Days that the rules find an absence: everyone’s for those who see all, one’s own otherwise. */
export function Absences() {
  const t = useWords(attendanceWords)
  const may = useMay()
  const read = useQuery(attendanceQueries.list())
  const [proposing, setProposing] = useState(false)
  const seesAll = may('attendance.read_all')
  return (
    <>
      <p className="area-lead">{t('attendance.lead')}</p>
      {may('attendance.propose') ? (
        <div className="area-bar">
          <span />
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setProposing(true)}
          >
            {t('attendance.propose')}
          </Button>
        </div>
      ) : null}
      <Listed
        read={read}
        none={
          <State
            icon={IconCalendarX}
            title={t('attendance.none_title')}
            text={t(seesAll ? 'attendance.none_text' : 'attendance.none_own_text')}
          />
        }
      >
        {(rows) => <Table rows={rows} />}
      </Listed>
      {proposing ? <ProposeDialog close={() => setProposing(false)} /> : null}
    </>
  )
}

function Table({ rows }: { readonly rows: readonly UnexcusedAbsenceRow[] }) {
  const t = useWords(attendanceWords)
  const language = useLanguage()
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('attendance.part_absences')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attendance.person')}</th>
            <th scope="col">{t('attendance.date')}</th>
            <th scope="col" className="wide">
              {t('attendance.grounds')}
            </th>
            <th scope="col">{t('attendance.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Go href={`/attendance/${row.id}`}>{row.person.name}</Go>
              </th>
              <td>{formatDate(row.date, language)}</td>
              <td className="wide">
                {row.grounds.map((ground) => t(`attendance.ground_${ground}`)).join(' · ')}
              </td>
              <td>
                <Standing of={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
