import type { PayLineView, PayRunView, PaySlipView, PersonalContractView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { CONTRACT_WISH, decideContracting } from '../journeys/known-contract'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, slipOf, slipsOf, startRun } from './paying'

let elm: PayingCompany

const approved = async (run: PayRunView): Promise<PayRunView> => {
  const { body } = await mustBe<PayRunView>(200, calculate(elm.finance, run))
  return (await mustBe<PayRunView>(200, approve(elm.manager, body))).body
}
const paid = async (month: string) => approved(await startRun(elm, month))
const corrected = async (run: PayRunView, what: () => Promise<unknown>): Promise<PayRunView> => {
  const wish = { reason: '漏记', paidWith: 'next' }
  const path = `/v1/pay-runs/${run.id}/corrections` as const
  const open = await mustBe<PayRunView>(201, elm.finance.post(path, wish))
  await what()
  return approved(open.body)
}
const rewarded = async (month: string, amount = '200') => {
  const line = { personId: elm.welder.personId, month, kind: 'reward', amount, reason: '抢修' }
  return (await mustBe<PayLineView>(201, elm.finance.post('/v1/pay-lines', line))).body
}
const slipNow = async ({ row }: PaySlipView) =>
  (await mustBe<PaySlipView>(200, elm.finance.get(`/v1/pay-slips/${row.id}`))).body
const welders = (run: PayRunView) => slipOf(elm.finance, run, elm.welder.personId)

describe('whose wages ended without their leaving', () => {
  let august: PayRunView
  let left: PaySlipView
  let line: PayLineView

  beforeAll(async () => {
    elm = await decidedCompany('elm')
    august = await paid('2026-08')
  })

  test('has later pay while they are paid by the month, and none once a contractor', async () => {
    const run = await corrected(august, async () => {
      line = await rewarded('2026-08')
    })
    left = await welders(run)
    expect([left.row.payable.amount, left.noLaterPay]).toEqual(['200.00', false])
    await employ(elm.owner, elm.welder, { from: '2026-09-01', status: 'contractor' })
    const september = await paid('2026-09')
    expect(await slipsOf(elm.finance, september)).toEqual([])
    expect(await slipNow(left)).toMatchObject({ settled: null, noLaterPay: true })
  })

  test('is paid by the next correction itself what was left to pay that never came', async () => {
    const run = await corrected(august, async () => {})
    const { row } = await welders(run)
    expect([row.payable.amount, row.correction?.paidWith]).toEqual(['200.00', 'own'])
    const settled = { slipId: row.id, month: '2026-08', correction: 2 }
    expect(await slipNow(left)).toMatchObject({ settled, noLaterPay: false })
  })

  test('gives back what was too much, which the run says with the slip', async () => {
    const run = await corrected(august, () =>
      mustBe(200, elm.finance.post(`/v1/pay-lines/${line.id}/reversal`, { reason: '不是他' })),
    )
    left = await welders(run)
    const { personId } = elm.welder
    const { id: slipId } = left.row
    const read = await elm.finance.get<PayRunView>(`/v1/pay-runs/${run.id}`)
    expect(read.body.toGiveBack).toMatchObject([{ slipId, personId, leavingId: null }])
    expect(left.toGiveBack?.open.amount).toBe('200.00')
  })

  test('has later pay once they are paid by the month again', async () => {
    await employ(elm.owner, elm.welder, { from: '2026-10-01', status: 'confirmed', level: 3 })
    expect((await slipNow(left)).toGiveBack).toBeNull()
  })
})

test('a personal contract still pays whoever is on it, until a paid month leaves them out', async () => {
  elm = await decidedCompany('oak')
  await decideContracting(elm.owner)
  await decideAll(elm.owner, 'pay', { 'pay.proration_basis': 'calendar_days' })
  const july = await paid('2026-07')
  const wish = {
    ...{ ...CONTRACT_WISH, personId: elm.welder.personId, projectId: elm.project.id },
    ...{ startOn: '2026-08-16', deadline: '2026-12-31' },
  }
  const { body } = await mustBe<PersonalContractView>(
    201,
    elm.manager.post('/v1/personal-contracts', wish),
  )
  const decision = `/v1/personal-contracts/${body.id}/decision` as const
  await mustBe(200, elm.owner.post(decision, { approved: true }, { version: body.version }))
  await paid('2026-08')
  const run = await corrected(july, () => rewarded('2026-07'))
  const left = await welders(run)
  expect([left.row.correction?.paidWith, left.noLaterPay]).toEqual(['next', false])
  await paid('2026-09')
  expect(await slipNow(left)).toMatchObject({ settled: null, noLaterPay: true })
})
