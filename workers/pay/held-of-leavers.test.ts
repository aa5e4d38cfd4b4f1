import type {
  HeldPayeeView,
  HeldPayoutView,
  LeavingView,
  PersonView,
  ProblemView,
  ProjectPage,
  ProjectView,
  RestApplicationView,
} from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { handedOver } from '../journeys/handed-over'
import { type PayingCompany, verified } from '../journeys/paying-company'
import { record, refused, turn } from '../leaving/leaving-under-test'
import { decided, founded, of, signedIn } from './held-under-test'
import { amounts, slipOf } from './paying'

/** 1031.00 earned in August, completed in September: 927.90 paid, 103.10 held for two years. */
let elm: PayingCompany
/** Another project that they worked on, which nobody has completed. */
let other: ProjectView
const { approved, ledger, completed } = of(() => elm)

afterAll(() => void vi.useRealTimers())

/** One more project of the same customer. */
async function another({ owner, manager, welder, project }: PayingCompany): Promise<ProjectView> {
  const { customerId } = project
  const wish = { name: 'Harbour branch', customerId, responsibleId: welder.personId }
  const { body } = await mustBe<ProjectView>(201, owner.post('/v1/projects', wish))
  await handedOver({ owner, manager, welder }, body.id)
  return body
}

describe('months approved in another order than they come', () => {
  beforeAll(async () => {
    elm = await founded('elm')
    other = await another(elm)
    await verified(elm, { month: '2026-08', projectId: other.id })
  })

  test('settle a completion once', async () => {
    await approved('2026-08')
    await mustBe(200, completed({ on: '2026-09-12' }))
    const october = await approved('2026-10')
    expect(amounts(await slipOf(elm.welder, october, elm.welder.personId))).toContainEqual([
      'commission',
      '309.30',
    ])
    const september = await approved('2026-09')
    expect(amounts(await slipOf(elm.welder, september, elm.welder.personId))).toContainEqual([
      'commission',
      '0.00',
    ])
    expect((await ledger(elm.welder)).body.items).toHaveLength(2)
  })

  test('let nobody leave within them; and without a last day no leaving is completed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-05T02:00:00Z') })
    const manager = await signedIn(elm.manager)
    const letter = {
      kind: 'resignation',
      letter: '回乡',
      letterOn: '2026-10-05',
      wantsLastDay: null,
    }
    // The text of R19 says nothing of notice.
    const { body } = await mustBe<LeavingView>(
      201,
      record(manager, { ...letter, personId: elm.newcomer.personId }),
    )
    expect(body.lastDay).toBeNull()
    const early = await turn(manager, body, 'completion', { reason: '已移交' })
    expect(refused(early)).toEqual([409, expect.stringContaining('还没有最后工作日')])
    const agreed = { lastDay: '2026-10-10', reason: '双方协商' }
    const paid = await turn(manager, body, 'last-day', agreed)
    const why = expect.stringMatching(/2026-10 的工资已批准.*最早可填 2026-10-31/)
    expect(refused(paid)).toEqual([409, why])
    await mustBe(200, turn(manager, body, 'withdrawal', { reason: '留下' }))
    vi.useRealTimers()
  })
})

describe('what is held of somebody who has left', () => {
  type Payout = HeldPayoutView & ProblemView
  const theirs = () => ({ personId: elm.welder.personId, projectId: elm.project.id })
  const letter = () => ({ ...theirs(), receivedOn: '2028-09-20', letter: '挂号信，人事档案 12 号' })
  const recorded = (by: Person) =>
    by.post<RestApplicationView & ProblemView>('/v1/recorded-applications', letter())
  const prepared = (by: Person) => by.post<Payout>('/v1/held-payouts', theirs())
  const act = (by: Person, { id, version }: HeldPayoutView, what: string, wish?: object) =>
    by.post<Payout>(`/v1/held-payouts/${id}/${what}`, wish, { version })
  let owner: Person
  let manager: Person
  let finance: Person
  let payout: HeldPayoutView

  beforeAll(async () => {
    // Two years after completion the rest is due, once it is applied for.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2028-10-02T02:00:00Z') })
    ;[owner, manager, finance] = await Promise.all([
      signedIn(elm.owner),
      signedIn(elm.manager),
      signedIn(elm.finance),
    ])
  })

  test('is applied for on paper, once they can enter no more', async () => {
    expect((await recorded(finance)).status).toBe(409)
    expect((await prepared(finance)).status).toBe(409)
    const people = await owner.get<{ items: PersonView[] }>('/v1/people')
    const welder = people.body.items.find(({ id }) => id === elm.welder.personId)
    const away = { active: false }
    await mustBe(
      200,
      owner.patch(`/v1/people/${welder?.id}`, away, { version: welder?.version ?? 0 }),
    )
    // Due, and nobody has applied.
    expect((await prepared(finance)).status).toBe(409)
    expect((await recorded(manager)).status).toBe(403)
    const { body } = await mustBe<RestApplicationView>(201, recorded(finance))
    expect(body).toMatchObject({ appliedOn: '2028-09-20', recorded: { by: 'finance' } })
    expect((await recorded(finance)).status).toBe(409)
    expect((await decided(finance, body, { granted: true })).status).toBe(403)
    await mustBe(200, decided(owner, body, { granted: true }))
    // No pay run pays them any more, and the file for bookkeeping says so too.
    const file = await finance.get<string>('/v1/held-pay.csv')
    expect(file.body).toContain('单独发放')
    expect(file.body).not.toContain('下次算薪')
  })

  test('is paid apart from a run: prepared by one, approved by another, to the fen', async () => {
    const { body: first } = await mustBe<Payout>(201, prepared(finance))
    expect(first).toMatchObject({ stage: 'rest_payable', amount: { amount: '103.10' } })
    expect(first.explanation.trace.clauses).toContain('R19.15.8')
    expect((await prepared(finance)).status).toBe(409)
    expect((await act(finance, first, 'decision', { approved: true })).status).toBe(403)
    expect((await act(owner, first, 'withdrawal')).status).toBe(403)
    const declined = await act(manager, first, 'decision', { approved: false })
    expect(declined.body.errors?.[0]?.pointer).toBe('/reason')
    await mustBe(200, act(finance, first, 'withdrawal'))

    payout = (await mustBe<Payout>(201, prepared(owner))).body
    expect((await act(owner, payout, 'decision', { approved: true })).status).toBe(403)
    expect((await act(finance, payout, 'payment', { paidOn: '2028-10-02' })).status).toBe(409)
    const payee = async (by: Person) =>
      (await mustBe<HeldPayeeView>(200, by.get(`/v1/held-payouts/${payout.id}/payee`))).body
    expect(await payee(finance)).toEqual({
      ...{ to: { account: null, marks: [], recordedByCaller: false }, owes: null },
    })
    const account = { bank: '江州银行', number: '62220001', holder: '王师傅', ground: '家人代收' }
    await mustBe(201, owner.post(`/v1/people/${elm.welder.personId}/bank-accounts`, account))
    expect((await payee(finance)).to).toMatchObject({
      account: { ending: '0001' },
      ...{ marks: ['first', 'holder_differs'], recordedByCaller: false },
    })
    expect((await payee(owner)).to?.recordedByCaller).toBe(true)
    // Whoever approves sees what is owed, and no account.
    expect(await payee(manager)).toEqual({ to: null, owes: null })
    payout = (await mustBe<Payout>(200, act(manager, payout, 'decision', { approved: true }))).body
    expect((await act(manager, payout, 'decision', { approved: true })).status).toBe(409)
    const { items } = (await ledger(finance)).body
    expect(items.at(-1)).toMatchObject({
      ...{ payRunId: null, payoutId: payout.id, stage: 'rest_payable' },
      ...{ earned: { amount: '0.00' }, paid: { amount: '103.10' }, held: { amount: '-103.10' } },
      heldAfter: { amount: '0.00' },
    })
    expect((await prepared(finance)).status).toBe(409)
  })

  test('was paid on a day, from its approval on, by somebody else than recorded the account', async () => {
    const own = await act(owner, payout, 'payment', { paidOn: '2028-10-02' })
    expect(refused(own)).toEqual([403, expect.stringContaining('由另一人发放')])
    const early = await act(finance, payout, 'payment', { paidOn: '2028-10-01' })
    expect(early.body.errors?.[0]?.pointer).toBe('/paidOn')
    const { body } = await mustBe<Payout>(
      200,
      act(finance, payout, 'payment', { paidOn: '2028-10-02' }),
    )
    expect([body.state, body.paid?.on]).toEqual(['paid', '2028-10-02'])
    expect((await act(finance, body, 'payment', { paidOn: '2028-10-02' })).status).toBe(409)
  })

  test('by a completion that nobody has paid by is not approved by whoever recorded it', async () => {
    const at = `/v1/projects/${other.id}` as const
    const { version } = (await mustBe<ProjectPage>(200, owner.get(at))).body.project
    await mustBe(200, owner.post(`${at}/completion`, { on: '2028-09-30' }, { version }))
    const wish = { ...theirs(), projectId: other.id }
    const { body } = await mustBe<Payout>(201, finance.post('/v1/held-payouts', wish))
    const own = await act(owner, body, 'decision', { approved: true })
    expect(refused(own)).toEqual([403, expect.stringContaining('您登记、更正或撤回的完工')])
    await mustBe(200, act(manager, body, 'decision', { approved: true }))
  })
})
