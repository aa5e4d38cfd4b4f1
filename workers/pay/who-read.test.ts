import type { PayReadingView, PayRunView, PaySlipView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, slipOf, slipsOf, startRun } from './paying'

let oak: PayingCompany
let slip: PaySlipView

const readers = (by: Person) =>
  by.get<{ items: PayReadingView[]; nextCursor: string | null }>(
    `/v1/pay-slips/${slip.row.id}/readers`,
  )
const saw = async (by: Person) =>
  (await mustBe(200, readers(by))).body.items.map(({ by: name, how }) => `${name} ${how}`).sort()

beforeAll(async () => {
  oak = await decidedCompany('oak')
  const started = await startRun(oak, '2026-10')
  const run = (await mustBe<PayRunView>(200, calculate(oak.finance, started))).body
  // Who approves has seen: the list of the run and this slip of it.
  slip = await slipOf(oak.manager, run, oak.welder.personId)
  await mustBe(200, approve(oak.manager, run))
  await mustBe(200, oak.finance.get(`/v1/pay-runs/${run.id}/lines.csv`))
  await mustBe(200, oak.welder.get(`/v1/pay-slips/${slip.row.id}`))
  // Nobody else can, and trying is not reading.
  expect((await oak.newcomer.get(`/v1/pay-slips/${slip.row.id}`)).status).toBe(404)
  expect((await oak.manager.get(`/v1/pay-slips/${slip.row.id}`)).status).toBe(404)
  await slipsOf(oak.newcomer, run)
})

test('people see who saw their pay, and how: not themselves, and none who only tried', async () => {
  expect(await saw(oak.welder)).toEqual(['finance exported', 'manager listed', 'manager opened'])
  expect(await saw(oak.finance)).toEqual(await saw(oak.welder))
})

test('who saw somebody else’s pay is nobody’s business', async () => {
  expect((await readers(oak.newcomer)).status).toBe(404)
  expect((await readers(oak.manager)).status).toBe(404)
})

test('the list goes on where a page ends', async () => {
  const path = `/v1/pay-slips/${slip.row.id}/readers?limit=2`
  const first = (await oak.welder.get<{ items: PayReadingView[]; nextCursor: string }>(path)).body
  const rest = await oak.welder.get<typeof first>(`${path}&cursor=${first.nextCursor}`)
  expect([first.items.length, rest.body.items.length, rest.body.nextCursor]).toEqual([2, 1, null])
})
