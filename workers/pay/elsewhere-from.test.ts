import type { PaidElsewhereView, PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe } from '../journeys/front-door'
import { payingCompany } from '../journeys/paying-company'
import { startRun } from './paying'

test('who is not paid here from a day within a month is asked about for the days before, and for none later', async () => {
  const reed = await payingCompany('reed')
  const { owner, finance } = reed
  const at = `/v1/people/${finance.personId}/paid-elsewhere` as const
  const reason = '工资由集团总部发放'
  await mustBe<PaidElsewhereView>(201, owner.post(at, { from: '2026-12-15', reason }))

  const askedIn = async (month: string) => {
    const { id } = await startRun(reed, month)
    const { body } = await mustBe<PayRunView>(200, finance.get(`/v1/pay-runs/${id}`))
    return body.withoutEmployment.map((each) => [each.personName, each.elsewhereFrom])
  }
  const others = [
    ['manager', null],
    ['reed owner', null],
  ]
  // Until then the run says when; a month that is over by then has nothing to say of it.
  expect((await askedIn('2026-11')).sort()).toEqual([['finance', null], ...others])
  expect((await askedIn('2026-12')).sort()).toEqual([['finance', '2026-12-15'], ...others])
  const { people } = await scopeOf(owner)
  const asked = await people.withoutEmploymentSince('2027-01-01')
  expect(asked.map(({ name }) => name).sort()).toEqual(['manager', 'reed owner'])
})
