import { env } from 'cloudflare:workers'
import type { LeaveRow, LeaveView, NoticePage, PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { USUAL_LEAVE } from '../journeys/known-leave'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { amounts, flat, slipOf } from './paying'

interface Stage {
  readonly company: () => PayingCompany
  /** Corrects September, and approves that. */
  readonly correct: () => Promise<PayRunView>
  /** What one more correction would come to. */
  readonly whatIsLeft: () => Promise<PayRunView>
}

/** What is claimed of leave that is decided, or cut short, after its month was paid. */
export function lateLeaveClaims(stage: Stage): void {
  test('unpaid leave that is decided after its month was paid is taken off as a correction, once', async () => {
    const elm = stage.company()
    const { owner, manager, welder } = elm
    await decideAll(owner, 'attendance', { 'attendance.leave_kinds': USUAL_LEAVE })
    await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
    // Thursday 10 September: one of its 22 weekdays off 1850 and off 500.
    const day = { from: '2026-09-10', to: '2026-09-10', reason: '搬家' }
    const wish = { personId: welder.personId, kind: 'personal', ...day }
    const { body } = await mustBe<LeaveView>(201, welder.post('/v1/leave-requests', wish))
    const { id, version } = body
    const verdict = `/v1/leave-requests/${id}/verdict` as const
    await mustBe(200, manager.post(verdict, { verdict: 'approved' }, { version }))

    const ready = await stage.correct()
    const slip = await slipOf(elm.finance, ready, welder.personId)
    expect(amounts(slip)).toEqual([
      ['base', '-84.09'],
      ['field_allowance', '-22.73'],
    ])
    expect(flat(slip.lines[0]?.explanation.trace)).toContainEqual(
      expect.objectContaining({
        name: { zh: '2026-09-10 事假', en: '2026-09-10 Personal leave' },
        clauses: ['R19.1'],
      }),
    )
    await sweepNews(env)
    const { items } = (await elm.finance.get<NoticePage>('/v1/notices')).body
    expect(items.filter(({ kind }) => kind === 'pay_correction_due')).toEqual([
      expect.objectContaining({ aboutId: '2026-09' }),
    ])
  })

  test('half a day of it that was not taken is paid after all, by one more correction', async () => {
    const elm = stage.company()
    const { owner, manager, welder } = elm
    const { items } = (await manager.get<{ items: LeaveRow[] }>('/v1/leave-requests')).body
    const at = `/v1/leave-requests/${items[0]?.id}` as const
    const { version } = (await manager.get<LeaveView>(at)).body
    const back = { on: '2026-09-10', half: 'afternoon', reason: '提前返岗' }
    await mustBe(200, owner.post(`${at}/return`, back, { version }))
    const ready = await stage.correct()
    const slip = await slipOf(elm.finance, ready, welder.personId)
    // 21.5 of 22 days are 1807.95 and 488.64; 21 of them were paid: 1765.91 and 477.27.
    expect(amounts(slip)).toEqual([
      ['base', '42.04'],
      ['field_allowance', '11.37'],
    ])
    const again = await stage.whatIsLeft()
    expect([again.slipCount, again.total?.amount]).toEqual([0, '0.00'])
    await sweepNews(env)
    const told = (await elm.finance.get<NoticePage>('/v1/notices')).body.items
    expect(told.filter(({ kind }) => kind === 'pay_correction_due')).toHaveLength(2)
  })
}
