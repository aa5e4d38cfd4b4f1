import type { TripState } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import type { Scope } from '../scope'
import type { DaysAway, OtherTrips } from './days-away-store'

/** Says which trip it is where a batch with `mustBeFree` fails: nobody is on two trips on one day. */
export function sayingWhichTrip<Made>(
  scope: Scope,
  days: DaysAway,
  { among, pointer, wayOut }: Saying,
  write: () => Promise<Made>,
): Promise<Made> {
  const whichTrip = async () => {
    const other = await scope.trips.alsoAway(days, among)
    if (!other) return undefined
    const message = alsoAway(other, wayOut ?? (mayBeWithdrawn(other) ? WITHDRAW_IT : WITHDRAW_THIS))
    return new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })
  }
  return saying({ wrong_state: whichTrip }, write)
}

interface Saying {
  readonly among: OtherTrips
  readonly pointer: string
  /** What there is to do about it, where that is not to withdraw one of the two. */
  readonly wayOut?: Words
}

interface Other {
  readonly destination: string
  readonly fromDate: string
  readonly toDate: string
  readonly state: TripState
  readonly isAdvanced: 0 | 1
}

const alsoAway = ({ destination, fromDate, toDate }: Other, wayOut: Words) =>
  words(
    `这些日子与另一次出差重叠：${destination}（${fromDate} 至 ${toDate}）。同一天只能算一次出差，${wayOut.zh}`,
    `The dates overlap another trip: ${destination}, ${fromDate} to ${toDate}. A day can belong to one trip only; ${wayOut.en}`,
  )

/** Money that was handed out, or claimed, stays on record with the trip that it was for. */
const mayBeWithdrawn = ({ state, isAdvanced }: Other): boolean =>
  state === 'requested' || (state === 'approved' && isAdvanced === 0)

const WITHDRAW_IT = words(
  '请改日期，或先撤回那一次。',
  'change the days, or withdraw the other one first.',
)
const WITHDRAW_THIS = words(
  '那一次已预支或已报销，不能撤回：请撤回这一次，或只按不重叠的日子办理；那一次没有成行的，先由本人登记。',
  'money was advanced or claimed on the other one, so that it cannot be withdrawn: withdraw this one, or keep to the days that do not overlap; if it never was, its traveller says so first.',
)
