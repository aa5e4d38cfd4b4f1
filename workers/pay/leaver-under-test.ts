import { env } from 'cloudflare:test'
import type {
  GivenBackView,
  LeavingView,
  NoticePage,
  PayeeView,
  PayRunView,
  PaySlipView,
  ProblemView,
} from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { approve, calculate, slipOf, slipsOf, TODAY } from './paying'

/** What becomes of pay whose last day was wrong, in a company whose October is approved. */
export function leaverClaims(company: () => PayingCompany, october: () => PayRunView): void {
  describe('a leaver whose month was paid', () => {
    let hr: Person
    let leaving: LeavingView
    let correction: PayRunView
    let given: GivenBackView

    const agreed = async (lastDay: string) => {
      const path = `/v1/leavings/${leaving.id}` as const
      const { version } = (await mustBe<LeavingView>(200, hr.get(path))).body
      const wish = { lastDay, reason: '登记有误' }
      return hr.post<LeavingView & ProblemView>(`${path}/last-day`, wish, { version })
    }

    test('has a wrong last day put right once a correction of the month is open', async () => {
      const { finance, newcomer } = company()
      hr = await company().as('hr')
      const letter = { kind: 'resignation', letter: '辞职', letterOn: '2026-10-10' }
      const wish = { ...letter, personId: newcomer.personId, wantsLastDay: null }
      leaving = (await mustBe<LeavingView>(201, hr.post('/v1/leavings', wish))).body
      expect((await agreed('2026-10-31')).status).toBe(200)
      const { status, body } = await agreed('2026-10-20')
      expect(status).toBe(409)
      expect(body.detail).toMatch(/^2026-10 的.*开始更正该月/)
      const path = `/v1/people/${newcomer.personId}/employments` as const
      const left = await hr.post<ProblemView>(path, { from: '2026-10-25', status: 'left' })
      expect(left.status).toBe(409)
      expect(left.body.detail).toMatch(/最早可从 2026-11-01 开始.*更正期间即可登记/)
      const started = finance.post<PayRunView>(`/v1/pay-runs/${october().id}/corrections`, {
        ...{ reason: '最后工作日登记有误', paidWith: 'own' },
      })
      correction = (await mustBe<PayRunView>(201, started)).body
      expect((await agreed('2026-10-20')).status).toBe(200)
    })

    test('is told what was too much where no later pay takes it off, and finance is', async () => {
      const { finance, manager, newcomer } = company()
      const { body: ready } = await mustBe<PayRunView>(200, calculate(finance, correction))
      const { body: run } = await mustBe<PayRunView>(200, approve(manager, ready))
      // 14 weekdays of 21.75, by what was decided before, of 1500 and of 300: 1158.62 of 1800.
      const theirs = (await slipsOf(finance, run)).find(
        ({ personId }) => personId === newcomer.personId,
      )
      expect(theirs?.payable.amount).toBe('-641.38')
      const reason = '最后工作日登记有误'
      expect((await slipOf(finance, run, newcomer.personId)).toGiveBack).toMatchObject({ reason })
      const seen = async (by: Person) =>
        (await by.get<LeavingView>(`/v1/leavings/${leaving.id}`)).body
      expect((await seen(finance)).overpaid).toEqual([
        {
          slipId: theirs?.id,
          month: '2026-10',
          sum: { amount: '641.38', currency: 'CNY' },
          reason,
          open: { amount: '641.38', currency: 'CNY' },
          ...{ givenBack: [], mayRecord: true },
        },
      ])
      expect(await seen(hr)).not.toHaveProperty('overpaid')
      const payees = await finance.get<{ items: PayeeView[] }>(`/v1/pay-runs/${run.id}/payees`)
      expect(payees.body.items.filter(({ takenOffLater }) => takenOffLater)).toMatchObject([
        { personName: 'newcomer', account: null, payable: { amount: '-641.38' } },
      ])
      await sweepNews(env)
      const { items } = (await finance.get<NoticePage>('/v1/notices')).body
      expect(items).toContainEqual(
        expect.objectContaining({ kind: 'leaver_owes', aboutId: run.id }),
      )
    })

    test('gives a part of it back, which somebody else takes and records; the rest stays open', async () => {
      const { finance, owner, newcomer } = company()
      const [{ slipId } = { slipId: '' }] =
        (await mustBe<LeavingView>(200, finance.get(`/v1/leavings/${leaving.id}`))).body.overpaid ??
        []
      const give = (by: Person, wish: object = {}) =>
        by.post<GivenBackView & ProblemView>(`/v1/pay-slips/${slipId}/given-back`, {
          ...{ on: TODAY, amount: '100', takenById: finance.personId },
          ...wish,
        })
      expect((await give(hr)).status).toBe(403)
      expect((await give(finance, { takenById: newcomer.personId })).status).toBe(403)
      const pointers = await Promise.all(
        [{ amount: '641.39' }, { amount: '0' }, { on: '2099-01-01' }, { takenById: 'per_no' }].map(
          async (wish) => (await give(finance, wish)).body.errors?.[0]?.pointer,
        ),
      )
      expect(pointers).toEqual(['/amount', '/amount', '/on', '/takenById'])
      given = (await mustBe<GivenBackView>(201, give(finance))).body
      const { body: wrong } = await mustBe<GivenBackView>(201, give(owner, { amount: '541.38' }))
      expect((await give(finance, { amount: '0.01' })).body.errors?.[0]?.pointer).toBe('/amount')
      const seen = async () => {
        const { body } = await finance.get<LeavingView>(`/v1/leavings/${leaving.id}`)
        return body.overpaid?.map(({ sum, open }) => [sum.amount, open.amount])
      }
      expect(await seen()).toEqual([['641.38', '0.00']])
      const row = async () => (await slipOf(newcomer, correction, newcomer.personId)).row
      expect((await row()).allGivenBack).toBe(true)
      await mustBe(200, takeBack(finance, wrong))
      expect((await takeBack(finance, wrong)).status).toBe(412)
      expect(await seen()).toEqual([['641.38', '541.38']])
      expect((await row()).allGivenBack).toBe(false)
      const { body: slip } = await newcomer.get<PaySlipView>(`/v1/pay-slips/${slipId}`)
      expect([slip.toGiveBack?.open.amount, slip.toGiveBack?.mayRecord]).toEqual(['541.38', false])
      const file = await mustBe<string>(200, finance.get('/v1/given-back.csv'))
      expect(file.body).toMatch(/newcomer,2026-10,退回,100\.00,finance,finance,\r\n/)
    })

    const takeBack = (by: Person, { id, version }: GivenBackView) =>
      by.post<GivenBackView & ProblemView>(
        `/v1/given-back/${id}/withdrawal`,
        { reason: '没有收到' },
        { version },
      )

    const corrected = async (what: () => Promise<unknown>, paidWith: 'own' | 'next') => {
      const { finance, manager } = company()
      const path = `/v1/pay-runs/${october().id}/corrections` as const
      const wish = { reason: '再次更正', paidWith }
      const open = (await mustBe<PayRunView>(201, finance.post(path, wish))).body
      await what()
      const { body: ready } = await mustBe<PayRunView>(200, calculate(finance, open))
      return (await mustBe<PayRunView>(200, approve(manager, ready))).body
    }
    const rewarded = () => {
      const { finance, newcomer } = company()
      const line = { personId: newcomer.personId, month: '2026-10', kind: 'reward', amount: '300' }
      return mustBe(201, finance.post('/v1/pay-lines', { ...line, reason: '抢修' }))
    }
    const payeesOf = async ({ id }: PayRunView) =>
      company().finance.get<{ items: PayeeView[] } & ProblemView>(`/v1/pay-runs/${id}/payees`)
    const overpaid = async () =>
      (await company().finance.get<LeavingView>(`/v1/leavings/${leaving.id}`)).body.overpaid?.map(
        ({ sum }) => sum.amount,
      )

    test('is not paid by the bank what is due later, while more was paid too much', async () => {
      const { finance, newcomer } = company()
      // Two more weekdays, 21 and 22 October, of 1800 by 21.75: 165.52, beside 641.38.
      const run = await corrected(() => agreed('2026-10-22'), 'own')
      const slip = await slipOf(finance, run, newcomer.personId)
      // 475.86 less the 100 that were given back, on a line of its own.
      expect(slip.row.payable.amount).toBe('-375.86')
      expect(slip.lines.at(-2)?.name.zh).toMatch(/^更正 2026-10：/)
      expect(slip.lines.at(-1)).toMatchObject({
        name: { zh: '2026-10 多发，已退回' },
        amount: { amount: '100.00' },
        explanation: {
          trace: {
            value: 100_00,
            of: [{ name: { zh: `${TODAY} 退回，finance收款，finance登记` }, value: 100_00 }],
          },
        },
      })
      expect([slip.settled, slip.toGiveBack]).toEqual([null, expect.anything()])
      const payees = (await payeesOf(run)).body.items
      expect(payees.filter(({ takenOffLater }) => !takenOffLater)).toEqual([])
      expect(await overpaid()).toEqual(['375.86'])
      // The first slip says where it went, and what had come back of it by then.
      const first = await slipOf(newcomer, correction, newcomer.personId)
      expect([first.toGiveBack, first.settled]).toMatchObject([
        null,
        {
          ...{ slipId: slip.row.id, month: '2026-10', correction: 2, apart: null },
          givenBack: expect.arrayContaining(
            [
              {
                sum: { amount: '541.38', currency: 'CNY' },
                takenBy: 'finance',
                mayWithdraw: false,
              },
              { sum: { amount: '100.00', currency: 'CNY' }, withdrawal: null, mayWithdraw: false },
            ].map((each) => expect.objectContaining(each)),
          ),
        },
      ])
      // It counted: it is not owed again.
      expect((await takeBack(finance, given)).body.detail).toContain('已计入以后的工资')
      // Where nothing differs, what is owed stays where it was said.
      expect((await corrected(async () => {}, 'own')).slipCount).toBe(0)
    })

    test('is paid what is due by the correction itself, though others are with the next month', async () => {
      const { finance, newcomer } = company()
      const set = await corrected(rewarded, 'next')
      // 300 less 375.86: nothing is due, and the bank has nothing to pay.
      expect(await overpaid()).toEqual(['75.86'])
      expect((await payeesOf(set)).status).toBe(409)
      const run = await corrected(rewarded, 'next')
      const { row } = await slipOf(finance, run, newcomer.personId)
      expect([row.payable.amount, row.correction?.paidWith]).toEqual(['224.14', 'own'])
      expect((await slipOf(finance, run, newcomer.personId)).settled).toBeNull()
      expect(await overpaid()).toEqual([])
      expect((await payeesOf(run)).body.items).toMatchObject([
        { personName: 'newcomer', payable: { amount: '224.14' }, takenOffLater: false },
      ])
      const file = await mustBe<string>(200, finance.get(`/v1/pay-runs/${run.id}/bank-file.csv`))
      expect(file.body).toContain('224.14')
      expect((await finance.get<string>(`/v1/pay-runs/${run.id}/lines.csv`)).status).toBe(200)
      // Nothing further is due, neither by a month nor by another correction.
      const again = await corrected(rewarded, 'next')
      expect((await slipOf(finance, again, newcomer.personId)).row.payable.amount).toBe('300.00')
    })

    test('is paid by the next correction what was left to pay that never came', async () => {
      const { finance, owner, newcomer } = company()
      const path = `/v1/leavings/${leaving.id}` as const
      const { version } = (await mustBe<LeavingView>(200, hr.get(path))).body
      await mustBe(200, hr.post(`${path}/completion`, { reason: '已结清' }, { version }))
      await employ(owner, newcomer, { from: '2026-11-15', status: 'probation' })
      await employ(owner, newcomer, { from: '2026-11-20', status: 'left' })
      // November is still to be paid.
      const left = await corrected(rewarded, 'next')
      const owed = async () =>
        (await finance.get<LeavingView>(path)).body.owed?.map((each) => each.noLaterPay)
      expect(await owed()).toEqual([false])
      expect((await payeesOf(left)).status).toBe(409)
      const taken = { instead: null, reason: '没有回来' }
      const back = `/v1/people/${newcomer.personId}/employments` as const
      for (const day of ['2026-11-20', '2026-11-15'])
        await mustBe(200, owner.post(`${back}/${day}/correction`, taken, { version: 1 }))
      expect(await owed()).toEqual([true])
      expect((await slipOf(newcomer, left, newcomer.personId)).noLaterPay).toBe(true)
      const run = await corrected(async () => {}, 'own')
      const { row } = await slipOf(finance, run, newcomer.personId)
      expect([row.payable.amount, row.correction?.paidWith]).toEqual(['300.00', 'own'])
      expect(await owed()).toEqual([])
      const again = await corrected(async () => {}, 'next')
      expect(again.slipCount).toBe(0)
    })
  })
}
