import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Failed, Waiting } from '../common/states'
import { appraisalQueries } from './queries'
import { Sheet } from './sheet'

/** One person’s sheet of one period. */
export function AppraisalSheetScreen() {
  const { appraisalId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(appraisalQueries.sheet(appraisalId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={10} />
  return <Sheet key={data.id} sheet={data} />
}
