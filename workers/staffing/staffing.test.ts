import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type {
  AbsenceView,
  CustomerView,
  DutyView,
  GroupView,
  PairView,
  PresenceView,
  ProblemView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { deskName } from '../desk/desk-name'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'

let larch: Company
let an: Person
let bo: Person
let ci: Person
beforeAll(async () => {
  larch = await signUp('staffing')
  an = await larch.as('engineer')
  bo = await bringIn(larch.owner, 'bo@staffing.example', 'engineer')
  ci = await larch.as('lead')
})

const HOUR_MS = 3_600_000
const soon = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()
const group = (key: string) => ({
  key,
  name: 'ERP 组',
  products: ['ERP'],
  regions: [],
  businesses: [],
  leaderId: ci.personId,
  deputyId: bo.personId,
})
const refusal = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as ProblemView).code,
]
const pointers = ({ body }: { body: unknown }) =>
  (body as ProblemView).errors?.map(({ pointer }) => pointer)
const presenceOf = async ({ personId }: Person) => {
  const { body } = await larch.owner.get<{ items: PresenceView[] }>('/v1/presence')
  return body.items.find((each) => each.personId === personId)
}

describe('a group', () => {
  test('is led by two people, and knows who is in it and what they are good at', async () => {
    const made = await mustBe<GroupView>(201, larch.owner.post('/v1/groups', group('erp')))
    const joined = await mustBe<GroupView>(
      200,
      larch.owner.put(
        `/v1/groups/${made.body.id}/members/${an.personId}`,
        { expertise: [{ field: '数据库', level: 'senior' }] },
        { version: 1 },
      ),
    )
    expect(joined.body.members).toEqual([
      { personId: an.personId, expertise: [{ field: '数据库', level: 'senior' }] },
    ])
    const left = await mustBe<GroupView>(
      200,
      larch.owner.call('DELETE', `/v1/groups/${made.body.id}/members/${an.personId}`, {
        version: 2,
      }),
    )
    expect(left.body).toMatchObject({ members: [], version: 3 })
  })

  test('has a key of its own', async () => {
    const again = await larch.owner.post('/v1/groups', { ...group('erp'), name: '另一组' })
    expect(refusal(again)).toEqual([409, 'already_exists'])
  })

  test('is changed only as it was read', async () => {
    const made = await mustBe<GroupView>(201, larch.owner.post('/v1/groups', group('stale')))
    const path = `/v1/groups/${made.body.id}`
    await mustBe(200, larch.owner.patch(path, { name: '一组' }, { version: 1 }))
    const late = await larch.owner.patch(path, { name: '二组' }, { version: 1 })
    expect(refusal(late)).toEqual([412, 'stale_version'])
  })

  test('is led by people who work tickets, and not twice by the same', async () => {
    const hr = await larch.as('hr')
    const byHr = await larch.owner.post('/v1/groups', { ...group('hr'), leaderId: hr.personId })
    expect([refusal(byHr), pointers(byHr)]).toEqual([[422, 'unacceptable'], ['/leaderId']])
    const twice = await larch.owner.post('/v1/groups', { ...group('b'), deputyId: ci.personId })
    expect(pointers(twice)).toEqual(['/deputyId'])
  })
})

describe('presence', () => {
  test('is what people say, for as long as they say', async () => {
    await mustBe(200, an.post('/v1/presence', { presence: 'away', until: soon(2) }))
    expect(await presenceOf(an)).toMatchObject({ presence: 'away', by: 'own_word' })
    await mustBe(200, an.post('/v1/presence', { presence: 'available', until: null }))
    expect(await presenceOf(an)).toMatchObject({ presence: 'present', by: 'nothing' })
    const long = await an.post('/v1/presence', { presence: 'away', until: soon(24 * 15) })
    expect(pointers(long)).toEqual(['/until'])
  })

  test('follows hours of one’s own, which make sense', async () => {
    const path = `/v1/people/${bo.personId}/duty`
    const never = { hours: {}, keepsHolidays: false }
    const empty = await ci.put(path, { capacityMinutes: null, shift: never }, { version: 0 })
    expect(pointers(empty)).toEqual(['/shift/hours'])
    const allDay = [['00:00', '24:00']]
    const hours = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, allDay]),
    )
    const shift = { hours, keepsHolidays: false }
    const set = await mustBe<DutyView>(
      200,
      ci.put(path, { capacityMinutes: 300, shift }, { version: 0 }),
    )
    expect(set.body).toMatchObject({ capacityMinutes: 300, version: 1 })
    expect(await presenceOf(bo)).toMatchObject({ presence: 'present', by: 'hours' })
    const stale = await ci.put(path, { capacityMinutes: 200, shift: null }, { version: 0 })
    expect(refusal(stale)).toEqual([412, 'stale_version'])
  })

  test('ends with an absence; whoever stands in acts, and for them the next', async () => {
    const absent = (who: Person, standIn: Person) => ({
      personId: who.personId,
      substituteId: standIn.personId,
      from: soon(-1),
      to: soon(8),
      reason: '出差',
    })
    const first = await mustBe<AbsenceView>(201, an.post('/v1/absences', absent(an, bo)))
    expect(await presenceOf(an)).toMatchObject({ presence: 'on_leave', standInId: bo.personId })
    await mustBe(201, bo.post('/v1/absences', absent(bo, ci)))
    expect(await presenceOf(an)).toMatchObject({ standInId: ci.personId })

    const circle = await ci.post('/v1/absences', absent(ci, an))
    expect([refusal(circle), pointers(circle)]).toEqual([[422, 'unacceptable'], ['/substituteId']])
    expect(refusal(await an.post('/v1/absences', absent(an, ci)))).toEqual([409, 'already_exists'])
    expect(refusal(await an.post('/v1/absences', absent(bo, ci)))).toEqual([403, 'not_allowed'])

    const reasonsFor = async (by: Person) =>
      (await mustBe<{ items: AbsenceView[] }>(200, by.get('/v1/absences'))).body.items
        .filter(({ id }) => id === first.body.id)
        .map(({ reason }) => reason)
    expect(await reasonsFor(an)).toEqual([first.body.reason])
    expect(await reasonsFor(larch.owner)).toEqual([first.body.reason])
    expect(await reasonsFor(bo)).toEqual([undefined])
    await mustBe(200, an.post(`/v1/absences/${first.body.id}/withdrawal`, {}, { version: 1 }))
    expect(await presenceOf(an)).toMatchObject({ presence: 'present', standInId: null })
  })
})

test('who had a ticket before an absence was recorded stays who had it', async () => {
  const customer = { name: '江州水务', level: 'standard' }
  const { id: customerId } = (
    await mustBe<CustomerView>(201, larch.owner.post('/v1/customers', customer))
  ).body
  const wish = {
    subject: '停机',
    description: '泵停了',
    priority: 'normal',
    channel: 'web',
    customerId,
  }
  const { ticketId } = (await mustBe<TicketChanged>(201, larch.owner.post('/v1/tickets', wish)))
    .body
  await mustBe(200, an.post(`/v1/tickets/${ticketId}/taking`, {}, { version: 1 }))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  const absence = { personId: an.personId, substituteId: ci.personId, reason: '补记' }
  await mustBe(201, an.post('/v1/absences', { ...absence, from: soon(-48), to: soon(8) }))
  const recordedAt = soon(0)
  vi.setSystemTime(Date.now() + 1_000)
  const { body } = await mustBe<TicketView>(200, ci.get(`/v1/tickets/${ticketId}`))
  expect(body.responsibility.slice(-2)).toMatchObject([
    { personId: an.personId, to: recordedAt },
    { personId: ci.personId, standsInFor: { personId: an.personId }, from: recordedAt },
  ])
  vi.useRealTimers()
})

test('someone answers for a customer at every moment from the first on', async () => {
  const customer = await mustBe<CustomerView>(
    201,
    larch.owner.post('/v1/customers', { name: '晨光', level: 'key' }),
  )
  const path = `/v1/customers/${customer.body.id}/responsible`
  const pair = (first: Person, second: Person | null, version: number) =>
    ci.put(
      path,
      { firstId: first.personId, secondId: second?.personId ?? null, reason: '分工' },
      { version },
    )
  expect(refusal(await pair(an, an, 0))).toEqual([422, 'unacceptable'])
  const races = await Promise.all([pair(an, bo, 0), pair(bo, an, 0)])
  expect(races.map(({ status }) => status).toSorted()).toEqual([200, 412])
  await mustBe(200, pair(bo, null, 1))
  const { body } = await ci.get<{ items: PairView[] }>(path)
  expect(body.items.map(({ secondId }) => secondId === null)).toEqual([false, true])
  expect(body.items[0]?.to).toBe(body.items[1]?.from)
  expect(body.items[1]?.to).toBeNull()
})

test('a desk that missed all of it reads the same from the shard', async () => {
  const desk = env.DESK.getByName(deskName(larch.companyId))
  const copies = () =>
    runInDurableObject(desk, (_, { storage }) =>
      storage.sql
        .exec<{ kind: string; id: string; version: number; body: string }>(
          'SELECT * FROM staffing ORDER BY kind, id',
        )
        .toArray()
        .map(({ body, ...copy }) => ({ ...copy, ...JSON.parse(body) })),
    )
  const pushed = await copies()
  expect(new Set(pushed.map(({ kind }) => kind))).toEqual(
    new Set(['group', 'duty', 'absence', 'pair']),
  )
  await runInDurableObject(desk, (_, { storage }) => {
    storage.sql.exec('DELETE FROM staffing')
  })
  const nothing = { members: 0, customers: 0, rules: 0, staffing: 0, tools: 0 }
  await desk.lookAfter(Date.now(), nothing)
  expect(await copies()).toEqual(pushed)
})
