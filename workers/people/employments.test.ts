import type { AuditEntry, EmploymentHistory, EmploymentView, ProblemView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { recordLeaving } from '../leaving/record-leaving'
import type { Problem } from '../platform/problem'
import { dateIn } from '../platform/today'
import { type Scope, scopeWith } from '../scope'
import { addEmployment } from './add-employment'
import { correctEmployment } from './correct-employment'

let larch: Company
beforeAll(async () => {
  larch = await signUp('larch')
})

type Page<Item> = { items: Item[]; nextCursor: string | null }
const code = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as ProblemView).code,
]

describe('an employment', () => {
  test('is never recorded by the person themselves, whatever their role', async () => {
    const wish = { from: '2026-08-01', status: 'confirmed', level: 8 }
    for (const person of [larch.owner, await larch.as('hr')]) {
      const own = await person.post(`/v1/people/${person.personId}/employments`, wish)
      expect(code(own)).toEqual([403, 'not_allowed'])
    }
    const hr = await larch.as('hr')
    const path = `/v1/people/${larch.owner.personId}/employments`
    expect((await hr.post(path, wish)).status).toBe(201)
    const better = { instead: null, reason: 'x' }
    const own = await larch.owner.post(`${path}/2026-08-01/correction`, better, { version: 1 })
    expect(code(own)).toEqual([403, 'not_allowed'])
  })

  test('is recorded once for a day, with a level once confirmed', async () => {
    const wes = await bringIn(larch.owner, 'wes@larch.example', 'engineer')
    const path = `/v1/people/${wes.personId}/employments`
    const record = (wish: object) => larch.owner.post<EmploymentView>(path, wish)
    const first = await record({ from: '2026-08-01', status: 'probation' })
    expect(first.body).toEqual({
      personId: wes.personId,
      from: '2026-08-01',
      status: 'probation',
      level: null,
      monthly: null,
      ground: null,
      version: 1,
    })
    expect(code(await record({ from: '2026-11-01', status: 'confirmed' }))).toEqual([
      422,
      'unacceptable',
    ])
    const salaried = { from: '2026-11-01', status: 'confirmed' }
    for (const [more, pointer] of [
      [{}, '/level'],
      [{ level: 3, monthly: '6000' }, '/monthly'],
      [{ monthly: '0' }, '/monthly'],
      [{ monthly: '1000000.01' }, '/monthly'],
      // What would not be kept is not taken.
      [{ status: 'probation', level: 3 }, '/level'],
      [{ status: 'contractor', monthly: '6000' }, '/monthly'],
    ] as const) {
      const { body } = await larch.owner.post<ProblemView>(path, { ...salaried, ...more })
      expect(body.errors?.[0]?.pointer).toBe(pointer)
    }
    // From before the rules were here, it says what it rests on.
    const ground = '转正审批表'
    await mustBe(201, record({ from: '2026-11-01', status: 'confirmed', level: 3, ground }))
    expect(code(await record({ from: '2026-11-01', status: 'confirmed', level: 4 }))).toEqual([
      409,
      'already_exists',
    ])
    const { body } = await larch.owner.get<Page<EmploymentView>>(path)
    expect(body.items.map(({ from, level }) => [from, level])).toEqual([
      ['2026-11-01', 3],
      ['2026-08-01', null],
    ])
  })

  test('that says something wrong is corrected with a reason, and what it said stays', async () => {
    const ida = await bringIn(larch.owner, 'ida@larch.example', 'engineer')
    const path = `/v1/people/${ida.personId}/employments`
    await mustBe(201, larch.owner.post(path, { from: '2026-08-01', status: 'probation' }))
    const at = `${path}/2026-08-01/correction`
    const instead = { from: '2026-08-03', status: 'contractor' }
    const wish = { instead, reason: '合同写的是 3 日起承包' }
    expect(code(await ida.post(at, wish, { version: 1 }))).toEqual([403, 'not_allowed'])
    expect(code(await larch.owner.post(at, wish, { version: 2 }))).toEqual([412, 'stale_version'])
    const { body } = await mustBe<EmploymentHistory>(
      200,
      larch.owner.post(at, wish, { version: 1 }),
    )
    expect(body.items).toEqual([
      { ...instead, personId: ida.personId, level: null, monthly: null, ground: null, version: 2 },
    ])
    expect(body.corrections).toMatchObject([
      {
        before: { from: '2026-08-01', status: 'probation' },
        now: { from: '2026-08-03', status: 'contractor' },
        reason: '合同写的是 3 日起承包',
      },
    ])
    const none = { instead: null, reason: '没有入职' }
    expect(code(await larch.owner.post(at, none, { version: 2 }))).toEqual([404, 'not_found'])
    const taken = await mustBe<EmploymentHistory>(
      200,
      larch.owner.post(`${path}/2026-08-03/correction`, none, { version: 2 }),
    )
    expect([taken.body.items, taken.body.corrections[0]?.now]).toEqual([[], null])
  })

  test('that begins on the day of another is refused, naming both', async () => {
    const ott = await bringIn(larch.owner, 'ott@larch.example', 'engineer')
    const path = `/v1/people/${ott.personId}/employments`
    await mustBe(201, larch.owner.post(path, { from: '2026-08-01', status: 'probation' }))
    const { status, body } = await larch.owner.post<ProblemView>(path, {
      from: '2026-08-01',
      status: 'confirmed',
      level: 2,
    })
    expect([status, body.detail]).toEqual([
      409,
      '2026-08-01 起已登记“试用期”，与“正式 2 级”重叠。请更正原来的记录。',
    ])
  })

  test('leaves a note in the audit when it is read, for a level says what someone is paid', async () => {
    const hr = await larch.as('hr')
    await hr.get(`/v1/people/${larch.owner.personId}/employments`)
    const { body } = await larch.owner.get<Page<AuditEntry>>('/v1/audit?limit=1')
    expect(body.items[0]).toMatchObject({
      personId: hr.personId,
      action: 'employments.listed',
      subject: larch.owner.personId,
    })
  })
})

describe('what was asked of a person as they were read', () => {
  const on = (days: number) => daysAfter(dateIn('Asia/Shanghai', Date.now()), days)
  const left = (personId: string) => ({
    ...({ kind: 'by_company', letter: '合同到期' } as const),
    ...{ personId, lastDay: on(5) },
  })
  const probation = { from: on(1), status: 'probation' } as const
  const contractor = { from: on(2), status: 'contractor' } as const

  /** Somebody employed as that, and how they are employed after what one asks and another does meanwhile. */
  async function after(
    name: string,
    asks: (scope: Scope, personId: string) => Promise<unknown>,
    meanwhile: (by: Person, personId: string) => Promise<unknown>,
    first: object | null = { from: '2026-08-01', status: 'probation' },
  ) {
    const { owner } = larch
    const { personId } = await bringIn(owner, `${name}@larch.example`, 'engineer')
    const path = `/v1/people/${personId}/employments` as const
    if (first) await mustBe(201, owner.post(path, first))
    const scope = await scopeOf(await larch.as('hr'))
    const shard: Scope['shard'] = {
      ...scope.shard,
      async batch(queries) {
        await meanwhile(owner, personId)
        return scope.shard.batch(queries)
      },
    }
    // The change goes through that door; what is read before it goes through their own.
    const asked = new Proxy(scope, {
      get: (whole, name) => (name === 'shard' ? shard : Reflect.get(whole, name)),
    })
    const answer = await asks(asked, personId).catch((error: unknown) => error)
    const { items } = (await mustBe<Page<EmploymentView>>(200, owner.get(path))).body
    return [(answer as Problem).code, items.map(({ from, status }) => [from, status])]
  }
  const adds = (wish: object) => (by: Person, personId: string) =>
    mustBe(201, by.post(`/v1/people/${personId}/employments`, wish))
  const leaves = (by: Person, personId: string) =>
    mustBe(201, by.post('/v1/leavings', left(personId)))
  const earlier = ['2026-08-01', 'probation']

  test('is refused where another employment was recorded since, and can be asked again', async () => {
    const asks = (scope: Scope, personId: string) => addEmployment(scope, personId, contractor)
    expect(await after('two', asks, adds(probation))).toEqual([
      'wrong_state',
      [[on(1), 'probation'], earlier],
    ])
  })

  test('is refused where one was corrected since, and a correction where one was recorded', async () => {
    const correction = { instead: { ...contractor, from: '2026-08-02' }, reason: '写错' }
    const corrects = (by: Person, personId: string) => {
      const path = `/v1/people/${personId}/employments/2026-08-01/correction` as const
      return mustBe(200, by.post(path, correction, { version: 1 }))
    }
    const added = (scope: Scope, personId: string) => addEmployment(scope, personId, contractor)
    expect(await after('put', added, corrects)).toEqual([
      'wrong_state',
      [['2026-08-02', 'contractor']],
    ])
    const corrected = (scope: Scope, personId: string) =>
      correctEmployment(scope, [personId, '2026-08-01'], 1, correction)
    expect(await after('right', corrected, adds(probation))).toEqual([
      'stale_version',
      [[on(1), 'probation'], earlier],
    ])
  })

  test('that ends with a leaving is met by the retry of it, which is answered with what the first try wrote', async () => {
    const { owner } = larch
    const { personId } = await bringIn(owner, 'retry@larch.example', 'engineer')
    await mustBe(
      201,
      owner.post(`/v1/people/${personId}/employments`, { ...probation, from: '2026-08-01' }),
    )
    const scope = scopeWith(await scopeOf(owner), { newId: () => 'lvg_retried' })
    const first = await recordLeaving(scope, left(personId))
    expect(await recordLeaving(scope, left(personId))).toEqual(first)
  })

  test('is refused where they leave since, and the leaving where they are employed since', async () => {
    const asks = (scope: Scope, personId: string) => addEmployment(scope, personId, probation)
    expect(await after('gone', asks, leaves, null)).toEqual(['wrong_state', []])
    const leaving = (scope: Scope, personId: string) => recordLeaving(scope, left(personId))
    expect(await after('kept', leaving, adds(probation), null)).toEqual([
      'wrong_state',
      [[on(1), 'probation']],
    ])
  })
})
