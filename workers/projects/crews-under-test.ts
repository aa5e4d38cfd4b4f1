import { env } from 'cloudflare:workers'
import type {
  CrewQuantityView,
  CrewView,
  NewCrewQuantity,
  NoticePage,
  PayRunView,
  ProblemView,
  QuantityView,
} from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { decideAll, type PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { calculate, flat, slipOf, startRun } from '../pay/paying'

type Answer<View> = View & ProblemView

const lineOn = (on: string, metres: string): NewCrewQuantity['lines'][number] => ({
  ...{ medium: 'supply', diameterMm: 110, scope: 'weld', role: 'first', innerWeld: false },
  ...{ on, metres },
})

/** A welder and a newcomer work together: six to four, and from the middle of October half each. */
export function crewClaims(company: () => PayingCompany, foreign: () => PayingCompany): void {
  const shares = (...bp: number[]) =>
    bp.map((shareBp, index) => ({
      personId: [company().welder, company().newcomer][index]?.personId,
      shareBp,
    }))
  const add = (by: Person, wish: object) =>
    by.post<Answer<CrewView>>('/v1/crews', { name: 'Trench two', from: '2026-10-01', ...wish })
  const report = (by: Person, wish: object) =>
    by.post<Answer<CrewQuantityView>>('/v1/crew-quantities', {
      ...{ projectId: company().project.id, month: '2026-10', ...wish },
    })
  let crew: CrewView
  let parts: QuantityView[]
  let repaired: QuantityView[]

  test('a crew shares all of its work among its own people, each once: refused by row otherwise', async () => {
    const { manager, newcomer, welder } = company()
    const refused = async (wish: object) =>
      (await add(manager, wish)).body.errors?.map(({ pointer }) => pointer)
    expect(await refused({ shares: shares(6_000, 3_999) })).toEqual(['/shares/1/shareBp'])
    const twice = [welder, welder].map(({ personId }) => ({ personId, shareBp: 5_000 }))
    expect(await refused({ shares: twice })).toEqual(['/shares/1/personId'])
    const strange = [{ personId: foreign().welder.personId, shareBp: 10_000 }]
    expect(await refused({ shares: strange })).toEqual(['/shares/0/personId'])
    const auditor = await company().as('auditor')
    const looksOn = [{ personId: auditor.personId, shareBp: 10_000 }]
    expect(await refused({ shares: looksOn })).toEqual(['/shares/0/personId'])
    expect((await add(newcomer, { shares: shares(10_000) })).status).toBe(403)
    crew = (await mustBe(201, add(manager, { shares: shares(6_000, 4_000) }))).body
    expect((await add(manager, { shares: shares(10_000) })).body.code).toBe('already_exists')
    const from = { from: '2026-10-16', shares: shares(5_000, 5_000) }
    const change = (by: Person, version: number) =>
      by.post<Answer<CrewView>>(`/v1/crews/${crew.id}/shares`, from, { version })
    expect((await change(foreign().manager, 1)).status).toBe(404)
    expect((await change(manager, 7)).status).toBe(412)
    crew = (await mustBe(200, change(manager, 1))).body
    expect(crew.dated.map((each) => each.shares.map(({ shareBp }) => shareBp))).toEqual([
      [6_000, 4_000],
      [5_000, 5_000],
    ])
  })

  test('what it did is shared by the shares of each day, to the millimetre', async () => {
    const { welder, newcomer } = company()
    const lines = [lineOn('2026-10-15', '100.001'), lineOn('2026-10-16', '100.001')]
    const of = { crewId: crew.id }
    expect((await report(newcomer, { ...of, lines })).status).toBe(403)
    expect((await report(welder, { crewId: 'crw_none', lines })).status).toBe(404)
    for (const on of ['2026-11-01', '2026-09-30']) {
      const month = on === '2026-09-30' ? '2026-09' : '2026-10'
      const refused = await report(welder, { ...of, month, lines: [lineOn(on, '1')] })
      expect(refused.body.errors?.[0]?.pointer).toBe('/lines/0/on')
    }
    parts = (await mustBe(201, report(welder, { ...of, lines }))).body.quantities
    expect(parts.map(({ lines: [first, second] }) => [first?.metres, second?.metres])).toEqual([
      ['60.001', '50.001'],
      ['40', '50'],
    ])
    expect(parts[0]?.lines[0]?.shared).toEqual({
      ...{ crew: 'Trench two', on: '2026-10-15' },
      ...{ metres: '100.001', shareBp: 6_000 },
    })
  })

  test('days and what a repair is charged are shared by their day as well, the fee to the fen', async () => {
    const { welder } = company()
    const of = { crewId: crew.id }
    const refused = async (wish: object) =>
      (await report(welder, { ...of, lines: [], ...wish })).body.errors?.[0]?.pointer
    expect(await refused({})).toBe('/lines')
    expect(await refused({ days: [{ on: '2026-11-01', days: '1' }] })).toBe('/days/0/on')
    // 31 days of October: three parts of five of 52 are 31.2.
    const many = [{ on: '2026-10-15', days: '52' }]
    expect(await refused({ days: many })).toBe('/days')
    const lines = [{ ...lineOn('2026-10-15', '10'), scope: 'repair' as const }]
    expect(await refused({ lines })).toBe('/repair/fee')
    const repair = { on: '2026-09-30', fee: '260.01', underWarranty: false }
    expect(await refused({ lines, repair })).toBe('/repair/on')
    const wish = {
      ...{ lines, repair: { ...repair, on: '2026-10-16' } },
      days: [
        { on: '2026-10-15', days: '3' },
        { on: '2026-10-16', days: '1' },
      ],
    }
    repaired = (await mustBe(201, report(welder, { ...of, ...wish }))).body.quantities
    // Half of 260.01 each: the odd fen is the first’s.
    expect(repaired.map(({ repair: fee }) => fee?.fee.amount)).toEqual(['130.01', '130.00'])
    expect(repaired[1]).toMatchObject({
      dayShares: [
        { crew: 'Trench two', on: '2026-10-15', days: '3', shareBp: 4_000 },
        { crew: 'Trench two', on: '2026-10-16', days: '1', shareBp: 5_000 },
      ],
      repair: { shared: { on: '2026-10-16', fee: { amount: '260.01' }, shareBp: 5_000 } },
    })
    expect(repaired[0]?.repair?.explanation?.trace.clauses).toEqual(['R19.18.1'])
  })

  test('all shares are verified at once, by none of its members, and the slip says of how much each is', async () => {
    const { owner, manager, welder, newcomer, finance } = company()
    const verify = (by: Person, { id }: Pick<QuantityView, 'id'>) =>
      by.post<QuantityView>(`/v1/quantities/${id}/verification`, undefined, { version: 1 })
    const own = { crewId: (await mustBe(201, add(owner, bossCrew(company())))).body.id }
    const theirs = await mustBe(
      201,
      report(welder, { ...own, lines: [lineOn('2026-10-20', '10')] }),
    )
    // One of them is the manager: not even the other’s share is theirs to verify.
    const [, other] = theirs.body.quantities
    expect((await verify(manager, other ?? { id: '' })).status).toBe(403)

    const told = async (by: Person) => {
      await sweepNews(env)
      const { items } = (await by.get<NoticePage>('/v1/notices')).body
      return items.flatMap(({ kind, subject }) =>
        kind.startsWith('quantity_') && subject.startsWith('Trench two') ? [kind] : [],
      )
    }
    // Two statements of the crew, of which each is told once.
    expect(await told(manager)).toEqual(['quantity_waits', 'quantity_waits'])
    expect(await told(newcomer)).toEqual([])
    await mustBe(200, verify(manager, parts[1] ?? { id: '' }))
    for (const who of [welder, newcomer]) expect(await told(who)).toEqual(['quantity_verified'])
    const first = await manager.get<{ quantity: QuantityView }>(`/v1/quantities/${parts[0]?.id}`)
    expect(first.body.quantity.state).toBe('verified')

    await mustBe(200, verify(manager, repaired[1] ?? { id: '' }))

    await decideAll(owner, 'pay', {
      'pay.guarantee_reading': 'before_rewards',
      'pay.guarantee_covers_probation': false,
    })
    const run = await mustBe<PayRunView>(
      200,
      calculate(finance, await startRun(company(), '2026-10')),
    )
    const slip = await slipOf(finance, run.body, welder.personId)
    const commission = slip.lines.find(({ code }) => code === 'commission')
    const steps = flat(commission?.explanation.trace).flatMap(({ because }) => because?.en ?? [])
    expect(steps).toContain('Trench two did 100.001 m on 2026-10-15: 100.001 × 60% = 60.001')
    // 60 % of 240.00 and half of 80.00.
    const days = slip.lines.find(({ code }) => code === 'day_rate')
    const shared = flat(days?.explanation.trace)
    expect(days?.amount.amount).toBe('184.00')
    expect(shared.flatMap(({ because }) => because?.en ?? [])).toContain(
      'Trench two did 3 days on 2026-10-15: 240.00 × 60% = 144.00',
    )
    expect(shared.flatMap(({ clauses = [] }) => clauses)).toContain('R19.18.3')
  })

  test('and taken back at once, by somebody else than verified them', async () => {
    const { owner, manager, welder } = company()
    const path = `/v1/quantities/${parts[1]?.id}/withdrawal` as const
    const take = (by: Person) =>
      by.post<Answer<QuantityView>>(path, { reason: '沟段记错' }, { version: 2 })
    expect((await take(manager)).body.code).toBe('not_allowed')
    await mustBe(200, take(owner))
    const first = await welder.get<{ quantity: QuantityView }>(`/v1/quantities/${parts[0]?.id}`)
    expect(first.body.quantity).toMatchObject({
      ...{ state: 'withdrawn', mayWithdraw: false },
      withdrawal: { reason: '沟段记错', by: 'acme owner' },
    })
  })
}

const bossCrew = ({ manager, newcomer }: PayingCompany) => ({
  name: 'Trench three',
  shares: [manager, newcomer].map(({ personId }) => ({ personId, shareBp: 5_000 })),
})
