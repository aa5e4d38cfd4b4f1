import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Failed, Waiting } from '../common/states'
import { useMay, useMe } from '../shell/company'
import { GoingOn } from './going-on'
import { callQueries } from './queries'
import { CallRecord } from './record'
import '../area/area.css'
import './calls.css'

/** One call: while it goes on, the sheet of whoever took it; afterwards its record. */
export function CallScreen() {
  const { callId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(callQueries.one(callId))
  const may = useMay()
  const { person } = useMe()
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  if (!data) return <Waiting lines={8} />
  const isTheirs = data.outcome === null && data.takenBy === person.id && may('call.take')
  return isTheirs ? <GoingOn key={data.id} call={data} /> : <CallRecord call={data} />
}
