import type { PayApprovers, PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { leavingOut } from './left-out-under-test'
import { approve, calculate, decidedCompany, startRun } from './paying'

test('whoever wrote down an employment that a month left out does not approve the first pay by it', async () => {
  const fir = await decidedCompany('fir')
  const { owner, finance, manager } = fir
  const person = await bringIn(owner, 'later@fir.example', 'engineer')
  await employ(owner, person, { from: '2026-10-05', status: 'confirmed', monthly: '50000' })
  const november = await leavingOut(person.personId, async () => {
    const october = (await calculate(finance, await startRun(fir, '2026-10'))).body
    await mustBe<PayRunView>(200, approve(manager, october))
    const started = await startRun(fir, '2026-11')
    return (await mustBe<PayRunView>(200, calculate(finance, started))).body
  })
  const ownersBar = async () => {
    const at = `/v1/pay-runs/${november.id}/approvers` as const
    const { people } = (await mustBe<PayApprovers>(200, finance.get(at))).body
    return people.find(({ personId }) => personId === owner.personId)?.barredBy
  }
  expect(await ownersBar()).toBe(null)
  const again = (await mustBe<PayRunView>(200, calculate(finance, november))).body
  expect(again.slipCount).toBe(3)
  expect(await ownersBar()).toBe('employment')
})
