import type { NewTrip, ProblemView, TripRow, TripView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import type { Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import type { List } from '../journeys/story'
import {
  APPROVED,
  CLAIM,
  did,
  fare,
  onDays,
  PLANE,
  requested,
  seen,
  signIn,
  turn,
  WISH,
} from './travelling-under-test'

/**
 * What is claimed of trips that are asked for after they began, in a company that stands on 29 October
 * 2026 and agrees to a plane beforehand alone.
 */
export function lateClaims(company: () => PayingCompany): void {
  const pointers = (body: ProblemView) => body.errors?.map(({ pointer }) => pointer)
  const asks = (by: Person & { personId: string }, wish: Partial<NewTrip>) =>
    by.post<TripView & ProblemView>('/v1/trips', {
      ...{ ...WISH, advance: null, personId: by.personId, lateReason: null },
      ...wish,
    })

  test('a trip that has begun is asked for with a reason, and marked; on the day of departure one is in time', async () => {
    const { welder, manager } = company()
    const unsaid = await asks(welder, onDays('2026-09-01', '2026-09-04'))
    expect([unsaid.status, pointers(unsaid.body)]).toEqual([422, ['/lateReason']])
    const today = (await asks(welder, onDays('2026-10-29', '2026-10-29'))).body
    expect(today).toMatchObject({ late: false, lateReason: null })
    await turn(welder, today, 'withdrawal', { reason: '不去了' })

    const lateReason = '客户半夜来电'
    const late = await requested(welder, { advance: null, ...onDays('2026-09-01', '2026-09-04') })
    expect(late).toMatchObject({ late: true, lateReason })
    const { items } = (await manager.get<List<TripRow>>('/v1/trips')).body
    expect(items.find(({ id }) => id === late.id)).toMatchObject({ late: true })
  })

  test('a plane asked for after it was taken is approved afterwards, which this company does not pay', async () => {
    const { welder, manager } = company()
    const late = await requested(welder, { advance: null, ...onDays('2026-09-08', '2026-09-11') })
    expect(await did(manager, late, 'verdict', { ...APPROVED, advance: null })).toBe('200 approved')
    const fares = [fare('2026-09-08', '900', PLANE)]
    const days = { departedOn: '2026-09-08', returnedOn: '2026-09-11' }
    expect(await did(welder, late, 'claim', { ...CLAIM, ...days, fares })).toBe('200 claimed')
    const { figures } = await seen(welder, late)
    expect(figures).toMatchObject({
      faresRefused: { amount: '900.00' },
      fares: [{ paid: false, agreedOnlyNow: false }],
    })
    expect(figures?.fares[0]?.explanation.trace.because?.zh).toContain('事后补批')
  })

  test('what a newcomer spends is not agreed to beforehand once they have left', async () => {
    const { manager } = company()
    const newcomer = await signIn(company().newcomer)
    const late = await requested(
      newcomer,
      { advance: null, ...onDays('2026-09-08', '2026-09-11') },
      newcomer,
    )
    const agreed = { ...APPROVED, advance: null, extraAgreed: true }
    const { status, body } = await turn(manager, late, 'verdict', agreed)
    expect([status, pointers(body)]).toEqual([422, ['/extraAgreed']])
  })
}
