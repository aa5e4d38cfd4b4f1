import type { ProblemView, QuantityView } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { OCTOBER_LINES, type PayingCompany } from '../journeys/paying-company'
import { verifyQuantity } from './verify-quantity'

/** What is claimed of work that is reported or verified too early. */
export function verifyingClaims(company: () => PayingCompany): void {
  const report = (wish: object = {}) =>
    company().welder.post<QuantityView & ProblemView>('/v1/quantities', {
      projectId: company().project.id,
      personId: company().welder.personId,
      month: '2026-09',
      lines: OCTOBER_LINES,
      ...wish,
    })

  test('of a month that has not begun are neither reported nor verified', async () => {
    const { status, body } = await report({ month: '2099-01' })
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/month'])
    const { id } = (await report()).body
    const scope = {
      ...(await scopeOf(company().manager)),
      now: instant(Date.parse('2026-08-31T15:59:59Z')),
    }
    await expect(verifyQuantity(scope, id, 1)).rejects.toThrow(/state|状态/)
    // A second later September has begun in Shanghai.
    await verifyQuantity({ ...scope, now: instant(scope.now + 1_000) }, id, 1)
  })
}
