import type { ProblemView, SessionView, TripView } from '@bylaw/contract'
import { anyone, mustBe, PASSWORD, type Person, personOf } from '../journeys/front-door'

type Answered = TripView & ProblemView

/** Someone whose session has ended by now, signed in anew. */
export async function signIn({ email }: Person): Promise<Person> {
  const asked = anyone.post<SessionView>('/v1/sign-in', { email, password: PASSWORD })
  return personOf((await mustBe(200, asked)).body, email)
}

export const TRAIN = { mode: 'train', scope: 'intercity', seat: '二等座' }
export const PLANE = { mode: 'plane', scope: 'intercity', seat: null }
export const WISH = {
  kind: 'guidance',
  destination: '云岭',
  purpose: '技术指导',
  from: '2026-10-22',
  to: '2026-10-26',
  itinerary: [{ from: '2026-10-22', to: '2026-10-26', place: '云岭', plan: '指导' }],
  rides: [
    { ...TRAIN, reason: null },
    { ...PLANE, reason: '没有火车' },
  ],
  projectId: null,
  advance: '700',
  lateReason: '客户半夜来电',
}

/** The same trip on other days. */
export const onDays = (from: string, to: string) => ({
  ...{ from, to },
  itinerary: [{ from, to, place: '云岭', plan: '指导' }],
})

export const requested = async (by: Person, wish: object = {}, whose = by) =>
  (
    await mustBe<TripView>(
      201,
      by.post('/v1/trips', { ...WISH, personId: whose.personId, ...wish }),
    )
  ).body
export const seen = async (by: Person, { id }: { id: string }) =>
  (await mustBe<TripView>(200, by.get(`/v1/trips/${id}`))).body
/** Does something with a trip, based on what it is now. */
export const turn = async (by: Person, trip: { id: string }, what: string, wish: object) => {
  const { version } = await seen(by, trip)
  return by.post<Answered>(`/v1/trips/${trip.id}/${what}`, wish, { version })
}
export const did = async (by: Person, trip: { id: string }, what: string, wish: object) => {
  const { status, body } = await turn(by, trip, what, wish)
  return `${status} ${body.code ?? body.state}`
}
export const APPROVED = { verdict: 'approved', advance: '700', extraAgreed: false }
export const log = (
  by: Person,
  { id }: { id: string },
  date: string,
  night: string | null = 'county',
) => by.post<Answered>(`/v1/trips/${id}/logs`, { date, place: '云岭', night, work: '焊口检查' })
export const fare = (day: string, amount: string, ride: object = TRAIN) => ({
  on: day,
  amount,
  what: '往返',
  ...ride,
})
export const CLAIM = {
  departedOn: '2026-10-22',
  returnedOn: '2026-10-28',
  hostProvides: 'nothing',
  spent: null,
}
export const CHECKED = { verdict: 'checked', subsidy: null, agreedFares: [], reason: null }

/** What each day counts, in yuan: `- 120 120 -`. */
export const countsOf = (days: TripView['days']): string =>
  days.map(({ counted }) => (counted?.counts ? Number(counted.rate.amount) : '-')).join(' ')
