import { IconReportOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../api'
import { MonthStepper } from '../area/month-stepper'
import { monthOf } from '../area/months'
import { RefusalNote } from '../area/refusal-note'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { useMay, useMe, usePlace } from '../shell/company'
import { ReportDuties } from './report-duties'
import { reportQueries } from './report-queries'
import { ReportTable } from './report-table'
import { TeamReports } from './report-team'
import { reportWords } from './report-words'

/** The reports that somebody owes in a month, and, for who sees all, how everybody’s stand. */
export function Reports() {
  const t = useWords(reportWords)
  const seesAll = useMay()('attendance.read_all')
  const me = useMe().person.id
  const { zone } = usePlace()
  const [month, go] = useState(() => monthOf(Date.now(), zone))
  const [personId, choose] = useState(me)
  return (
    <>
      <p className="area-lead">{t('report.lead')}</p>
      <div className="area-bar">
        <MonthStepper month={month} go={go} />
        {seesAll ? (
          <StaffSelect
            label={t('report.whose')}
            value={personId}
            choose={(chosen) => choose(chosen ?? me)}
          />
        ) : null}
      </div>
      {seesAll ? <TeamReports month={month} choose={choose} /> : null}
      <Month month={month} personId={personId} />
    </>
  )
}

function Month({ month, personId }: { readonly month: string; readonly personId: string }) {
  const t = useWords(reportWords)
  const { data, error, refetch } = useQuery(reportQueries.of(month, personId))
  const refusal = error instanceof ApiProblem ? error.problem.refusal : undefined
  if (refusal) return <RefusalNote refusal={refusal} />
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      {data.refusals.map((each) => (
        <RefusalNote key={each.question ?? each.code} refusal={each} />
      ))}
      {data.reports.length > 0 ? (
        <ReportTable of={data} />
      ) : (
        <State icon={IconReportOff} title={t('report.none')} text={t('report.none_text')} />
      )}
      <ReportDuties key={personId} of={data} />
    </>
  )
}
