import type { PayApprovers, PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { startRun } from './paying'

/** That a hand in the pay of some bars from approving that of no others. */
export function handInPayClaims(company: () => PayingCompany): void {
  test('a separate run is approved by whoever had a hand in the pay of others alone', async () => {
    const { finance, owner, welder } = company()
    const other = await bringIn(owner, 'other@elm.example', 'engineer')
    await employ(owner, other, { from: '2026-12-01', status: 'probation' })
    const whole = await startRun(company(), '2026-12')
    const apart = (
      await mustBe<PayRunView>(
        201,
        finance.post('/v1/pay-runs', {
          month: '2026-12',
          apart: { reason: '提前发', personIds: [welder.personId] },
        }),
      )
    ).body
    const bars = () =>
      Promise.all(
        [whole, apart].map(async ({ id }) => {
          const path = `/v1/pay-runs/${id}/approvers` as const
          const { people } = (await mustBe<PayApprovers>(200, finance.get(path))).body
          return people.find(({ personId }) => personId === owner.personId)?.barredBy
        }),
      )
    const reward = (person: Person) => {
      const line = { personId: person.personId, month: '2026-12', kind: 'reward', amount: '1' }
      return mustBe(201, owner.post('/v1/pay-lines', { ...line, reason: '抢修' }))
    }
    expect(await bars()).toEqual(['employment', null])
    await reward(other)
    expect(await bars()).toEqual(['line', null])
    await reward(welder)
    expect(await bars()).toEqual(['line', 'line'])
  })
}
