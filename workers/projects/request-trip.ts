import type { NewTrip, TripView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { TripRow } from './store'

/** Requests a business trip before leaving (R19.6). People request their own; managers anyone's. */
export async function requestTrip(scope: Scope, wish: NewTrip): Promise<TripView> {
  if (wish.to < wish.from) throw backBeforeLeaving()
  const person = await scope.people.read(wish.personId)
  if (!person?.active || person.role === 'contact') throw new Problem('not_found')
  if (wish.personId !== scope.personId && !scope.may('project.change'))
    throw new Problem('not_allowed')

  const { from: fromDate, to: toDate, ...rest } = wish
  const trip = {
    ...rest,
    fromDate,
    toDate,
    id: scope.newId('trp'),
    state: 'requested' as const,
    recordedAtMs: scope.now,
    version: 1,
  }
  await scope.shard.batch([
    scope.projects.addTrip(trip),
    auditEntry(scope, 'trip.requested', trip.id),
  ])
  return tripView(trip)
}

export const tripView = (row: Omit<TripRow, 'companyId'>): TripView => ({
  id: row.id,
  personId: row.personId,
  destination: row.destination,
  purpose: row.purpose,
  from: row.fromDate,
  to: row.toDate,
  transport: row.transport,
  state: row.state,
  recordedAt: new Date(row.recordedAtMs).toISOString(),
  version: row.version,
})

const backBeforeLeaving = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/to',
        code: 'before_start',
        message: words('返回日期不能早于出发日期。', 'The return cannot be before the departure.'),
      },
    ],
  })
