import type { TripView } from '@bylaw/contract'
import { mustBe, type Person } from '../journeys/front-door'
import { TRIP_WISH } from '../journeys/matrix-trip-rows'
import { type PayingCompany, payingCompany } from '../journeys/paying-company'

/**
 * A company whose welder is away from Monday 12 October 2026 to the 16th, and logs the 13th alone,
 * when the clock of the test says.
 */
export async function absentCompany(handle: string): Promise<PayingCompany> {
  const company = await payingCompany(handle)
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await mustBe(201, company.owner.post('/v1/packs/R12/adoption', { settle }))
  const { welder, manager } = company
  const at = await onTrip(welder, manager, { from: '2026-10-12', to: '2026-10-16' })
  const log = { date: '2026-10-13', place: 'Linjiang', night: 'county', work: 'Repair' }
  await mustBe(200, welder.post(`${at}/logs`, log))
  return company
}

/** Sends somebody on a trip, to which another says yes. */
export async function onTrip(
  traveller: Person,
  by: Person,
  days: { readonly from: string; readonly to: string },
) {
  const itinerary = [{ ...days, place: '临江', plan: '勘查' }]
  const wish = { ...TRIP_WISH, ...days, itinerary, personId: traveller.personId }
  const trip = (await mustBe<TripView>(201, traveller.post('/v1/trips', wish))).body
  const approved = { verdict: 'approved', advance: null, extraAgreed: false }
  const at = `/v1/trips/${trip.id}` as const
  await mustBe(200, by.post(`${at}/verdict`, approved, { version: trip.version }))
  return at
}

/** Nine to six, Monday to Friday. */
export const OFFICE_HOURS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '18:00']]]),
)
