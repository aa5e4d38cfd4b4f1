import type {
  BankAccountView,
  PayeeView,
  PayRunView,
  ProblemView,
  SessionView,
} from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { anyone, bringIn, mustBe, PASSWORD, type Person, personOf } from '../journeys/front-door'
import { employ, type PayingCompany, verified } from '../journeys/paying-company'
import { dateIn } from '../platform/today'
import { COOLING_MS } from './bank-account'
import { approve, calculate, decidedCompany, startRun } from './paying'

/** September pays the welder, October the newcomer too, whose account was there before. */
let elm: PayingCompany

beforeAll(async () => {
  elm = await decidedCompany('elm')
  await verified(elm, { month: '2026-09' })
})
afterAll(() => void vi.useRealTimers())

const record = (whose: Person, number: string, by = elm.owner) =>
  mustBe<BankAccountView>(
    201,
    by.post(`/v1/people/${whose.personId}/bank-accounts`, {
      bank: '工商银行江州支行',
      number,
      holder: '王建军',
      ground: '本人委托',
    }),
  )
const approved = async (month: string): Promise<PayRunView> => {
  const run = (await calculate(elm.finance, await startRun(elm, month))).body
  return (await mustBe<PayRunView>(200, approve(elm.manager, run))).body
}
const file = (by: Person, { id }: PayRunView) =>
  by.get<ProblemView>(`/v1/pay-runs/${id}/bank-file.csv`)
const pay = (by: Person, { id }: PayRunView) =>
  by.post<PayRunView & ProblemView>(`/v1/pay-runs/${id}/payment`, {
    paidOn: dateIn('Asia/Shanghai', Date.now()),
  })
/** Whom a run pays, by the end of the account, and what there is to look at. */
const looks = async (by: Person, { id }: PayRunView) => {
  const path = `/v1/pay-runs/${id}/payees` as const
  const { items } = (await mustBe<{ items: PayeeView[] }>(200, by.get(path))).body
  return Object.fromEntries(
    items.map(({ account, marks }) => [account?.ending, marks.slice(0, -1)]),
  )
}
const signedIn = async ({ email }: Person): Promise<Person> =>
  personOf(
    (await anyone.post<SessionView>('/v1/sign-in', { email, password: PASSWORD })).body,
    email,
  )

test('an account is new until a slip of its person was paid to it, whatever was recorded since', async () => {
  await record(elm.welder, '62220001')
  await record(elm.newcomer, '62220002')
  const september = await approved('2026-09')
  expect(await looks(elm.finance, september)).toEqual({ '0001': ['first'] })
  await mustBe(200, file(elm.finance, september))

  // The file is at the bank when another account begins to count: it was not paid to.
  await record(elm.welder, '62220003')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + COOLING_MS + 60_000 })
  const [finance, owner] = [await signedIn(elm.finance), await signedIn(elm.owner)]
  elm = { ...elm, finance, owner, manager: await signedIn(elm.manager) }
  expect(await looks(finance, september)).toEqual({ '0003': ['first', 'not_filed'] })
  expect((await pay(owner, september)).body.code).toBe('not_allowed')
  await mustBe(200, pay(finance, september))
  expect(await looks(finance, september)).toEqual({ '0001': ['first'] })

  const october = await approved('2026-10')
  expect(await looks(finance, october)).toEqual({ '0002': ['first'], '0003': ['first', 'changed'] })
  for (const refused of [await file(owner, october), await pay(owner, october)])
    expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed'])
  await mustBe(200, file(finance, october))
  await mustBe(200, pay(finance, october))
})

test('nor does whoever closed another of their own pay out what then goes to one for the first time', async () => {
  const { finance, owner } = elm
  const hr = await bringIn(owner, 'hr@elm.example', 'hr')
  await employ(hr, finance, { from: '2026-11-01', status: 'probation' })
  await record(finance, '62220004', hr)
  const { body: later } = await record(finance, '62220005', hr)
  const november = await approved('2026-11')
  const own = async () => {
    const path = `/v1/pay-runs/${november.id}/payees` as const
    const { items } = (await mustBe<{ items: PayeeView[] }>(200, finance.get(path))).body
    return items.find(({ personId }) => personId === finance.personId)?.recordedByCaller
  }
  expect(await own()).toBe(false)
  const object = `/v1/people/${finance.personId}/bank-accounts/${later.id}/objection` as const
  await mustBe(200, finance.post(object, { reason: '不是我的' }))
  expect(await own()).toBe(true)
  for (const refused of [await file(finance, november), await pay(finance, november)])
    expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed'])
  await mustBe(200, pay(owner, november))
})
