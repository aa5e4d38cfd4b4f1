import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { lastFullPeriod, type PeriodKind, periodKindOf } from '../area/periods'
import { useSearch } from '../area/use-search'
import { Failed, Waiting } from '../common/states'
import { Consequences } from '../consequences/list'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { CalibrateDialog } from './calibrate-dialog'
import { calibrationWords } from './calibration-words'
import { Calibrations } from './calibrations'
import { PeriodStepper } from './period-stepper'
import { appraisalQueries } from './queries'
import { RatingsWaiting } from './ratings-waiting'
import { StartDialog } from './start-dialog'
import { AppraisalList } from './view'
import { appraisalWords } from './words'
import '../area/area.css'

/** The sheets of one period: everyone’s for those who score, one’s own for the rest. */
export function AppraisalsScreen() {
  const t = useWords(appraisalWords)
  const may = useMay()
  const router = useRouter()
  const { company } = useMe()
  const [now] = useState(() => Date.now())
  const latest = (kind: PeriodKind) => lastFullPeriod(kind, now, company.zone)
  const wished = useSearch('period') ?? ''
  const period = periodKindOf(wished) ? wished : latest('month')
  const { data, error, refetch } = useQuery(appraisalQueries.period(period))
  const [starting, setStarting] = useState(false)
  const calibration = useWords(calibrationWords)
  const mayCalibrate = may('appraisal.calibrate')
  const [calibrating, setCalibrating] = useState(false)
  const start = may('appraisal.score') ? () => setStarting(true) : undefined
  return (
    <>
      <ScreenHead title={t('appraisal.title')}>
        {mayCalibrate ? (
          <Button variant="default" onClick={() => setCalibrating(true)}>
            {calibration('calibration.begin')}
          </Button>
        ) : null}
        {start ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={start}>
            {t('appraisal.start')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <div className="area-bar">
          <PeriodStepper
            period={period}
            latest={latest}
            go={(next) => router.history.push(`/appraisals?period=${next}`)}
          />
        </div>
        <RatingsWaiting />
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : data ? (
          <AppraisalList sheets={data} {...(start ? { start } : {})} />
        ) : (
          <Waiting />
        )}
        {mayCalibrate ? <Calibrations period={period} /> : null}
        <Consequences />
      </div>
      {calibrating ? <CalibrateDialog period={period} close={() => setCalibrating(false)} /> : null}
      {starting ? (
        <StartDialog period={period} sheets={data ?? []} close={() => setStarting(false)} />
      ) : null}
    </>
  )
}
