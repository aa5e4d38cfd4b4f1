import { type NewStation, type StationEnd, type StationView, worksHere } from '@bylaw/contract'
import { daysAfter, type Words, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellOfStationedMonths } from '../pay/tell-of-paid-months'
import { mustBeVersion } from '../platform/if-match'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { Station } from './station-store'

/**
 * Records that somebody else is stationed at a regional office from a day on; a day is spent at one.
 * What that changes in months that were paid is told to those who prepare pay.
 */
export async function addStation(
  scope: Scope,
  { personId, office, from }: NewStation,
): Promise<StationView> {
  const person = await scope.people.read(personId)
  if (!person || !worksHere(person)) throw new Problem('not_found')
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const station: Station = {
    ...{ personId, office, fromDate: from },
    id: scope.newId('stn'),
    personName: person.name,
    lastDay: null,
    recordedBy: scope.personId,
    recordedByName: scope.personName,
    recordedAtMs: scope.now,
    ...{ endedBy: null, endedAtMs: null, version: 1 },
  }
  const paid = await tellOfStationedMonths(scope, {
    ...{ from, whose: station },
    decision: `${station.id}.1`,
  })
  const made = await madeOnce(
    () =>
      scope.shard.batch([
        scope.trips.addStation(station),
        auditEntry(scope, 'station.recorded', station.id),
        ...paid,
      ]),
    () => scope.trips.readStation(station.id),
  )
  return stationView(scope, made ?? station)
}

/** Ends it with its last day, at most a year ahead; months that paid later days are told of as well. */
export async function endStation(
  scope: Scope,
  id: string,
  basedOn: number,
  { lastDay }: StationEnd,
): Promise<StationView> {
  const station = await scope.trips.readStation(id)
  if (!station) throw new Problem('not_found')
  if (station.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  mustBeVersion(basedOn, station.version)
  if (station.lastDay !== null) throw new Problem('wrong_state', { detail: endedAlready })
  if (lastDay < station.fromDate) throw wrongDay(before(station.fromDate))
  if (lastDay > daysAfter(today(scope), MOST_AHEAD)) throw wrongDay(tooFar)
  const turn = { lastDay, endedBy: scope.personId, endedAtMs: scope.now }
  await scope.shard.batch([
    scope.trips.endStation(id, basedOn, turn),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'station.ended', id),
    ...(await tellOfStationedMonths(scope, {
      ...{ from: daysAfter(lastDay, 1), whose: station },
      decision: `${id}.${basedOn + 1}`,
    })),
  ])
  return stationView(scope, { ...station, ...turn, version: basedOn + 1 })
}

/** Days ahead that a last day is said at most. */
const MOST_AHEAD = 366

export async function readStation(scope: Scope, id: string): Promise<StationView> {
  const station = await scope.trips.readStation(id)
  if (!station) throw new Problem('not_found')
  return stationView(scope, station)
}

export const stationView = (scope: Scope, row: Station): StationView => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  office: row.office,
  from: row.fromDate,
  lastDay: row.lastDay,
  by: row.recordedByName,
  at: new Date(row.recordedAtMs).toISOString(),
  mayEnd: row.lastDay === null && row.personId !== scope.personId && scope.may('station.change'),
  version: row.version,
})

const wrongDay = (message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer: '/lastDay', code: 'does_not_fit', message }] })

const notOneself = words(
  '不能登记自己的驻点，请由另一人办理。',
  'You cannot record your own posting; someone else has to.',
)
const endedAlready = words('驻点已经结束。', 'It has already ended.')
const before = (from: string) =>
  words(`不能早于驻点开始的 ${from}。`, `It began on ${from}: the last day is that one or later.`)
const tooFar = words(
  '最后一天最多提前一年登记。',
  'The last day can be recorded at most one year ahead.',
)
