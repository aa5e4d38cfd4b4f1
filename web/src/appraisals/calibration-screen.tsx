import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Failed, Waiting } from '../common/states'
import { calibrationQueries } from './calibration-queries'
import { CalibrationSheet } from './calibration-view'

/** One calibration: how grades are spread, and every result with what was changed. */
export function CalibrationScreen() {
  const { calibrationId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(calibrationQueries.calibration(calibrationId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={10} />
  return <CalibrationSheet calibration={data} />
}
