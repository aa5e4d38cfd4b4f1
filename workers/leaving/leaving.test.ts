import { env } from 'cloudflare:test'
import type {
  CustomerView,
  LeavingRow,
  LeavingView,
  NoticePage,
  PersonView,
  ProblemView,
  TicketChanged,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { bringIn, mustBe, type Person, signUp } from '../journeys/front-door'
import { decideAll, employ } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { withoutApproval } from '../rulebook/asking-under-test'
import {
  employmentsOf,
  type LeavingCompany,
  leavingCompany,
  read,
  record,
  refused,
  resign,
  TODAY,
  turn,
} from './leaving-under-test'
import { leftOverShown } from './left-over'
import { sweepLeavings } from './sweep-leavings'

let alder: LeavingCompany
let hr: Person
let lead: Person

beforeAll(async () => {
  alder = await leavingCompany('alder')
  ;({ hr, lead } = alder)
})

describe('a letter', () => {
  let leaving: LeavingView

  test('is dated by the rules, down to the clause, and ends the employment after that day', async () => {
    const { body } = await mustBe<LeavingView>(201, resign(alder.welder, daysAfter(TODAY, 2)))
    leaving = body
    const lastDay = daysAfter(TODAY, 30)
    expect(body).toMatchObject({ lastDay, state: 'open', mayManage: false, mayWithdraw: true })
    expect(body.byRule).toMatchObject({ earliestLastDay: lastDay, tooEarly: true })
    expect(JSON.stringify(body.byRule?.explanation)).toContain('R12.4.2')
    // Midnight in Shanghai is 16:00 of the day before in London.
    expect(body.access.endsAt).toBe(`${lastDay}T16:00:00.000Z`)
    const { items } = await employmentsOf(alder.owner, alder.welder)
    expect(items[0]).toMatchObject({ from: daysAfter(lastDay, 1), status: 'left' })
    expect((await resign(alder.welder)).status).toBe(409)
    await sweepNews(env)
    const { body: told } = await hr.get<NoticePage>('/v1/notices')
    expect(told.items[0]).toMatchObject({ kind: 'leaving_recorded', aboutId: body.id })
  })

  test('is there for the person and for those who see it through', async () => {
    const readers = [alder.welder, hr, alder.manager, alder.finance, lead, alder.newcomer]
    const seen = await Promise.all(readers.map(async (by) => (await read(by, leaving)).status))
    expect(seen).toEqual([200, 200, 200, 200, 404, 404])
    const { body } = await lead.get<{ items: LeavingRow[] }>('/v1/leavings')
    expect(body.items).toEqual([])
  })

  test('lets nobody go sooner but by the word of somebody else, and holds nobody longer', async () => {
    const soon = daysAfter(TODAY, 5)
    const wish = (lastDay: string) => ({ lastDay, reason: '双方协商' })
    const own = await turn(alder.welder, leaving, 'last-day', wish(soon))
    expect(own.status).toBe(403)
    const held = await turn(hr, leaving, 'last-day', wish(daysAfter(TODAY, 31)))
    expect(refused(held)).toEqual([422, '/lastDay'])
    const before = await turn(hr, leaving, 'last-day', wish(daysAfter(TODAY, -1)))
    expect(refused(before)).toEqual([422, '/lastDay'])
    const agreed = await mustBe<LeavingView>(200, turn(hr, leaving, 'last-day', wish(soon)))
    expect(agreed.body).toMatchObject({ lastDay: soon, agreed: { by: 'hr', reason: '双方协商' } })
    expect((await turn(hr, leaving, 'last-day', wish(soon))).status).toBe(412)
    const { items, corrections } = await employmentsOf(alder.owner, alder.welder)
    expect(items[0]).toMatchObject({ from: daysAfter(TODAY, 6), status: 'left' })
    expect(corrections[0]).toMatchObject({ reason: '双方协商' })
    leaving = agreed.body
  })

  test('is taken back by the person; then the employment goes on', async () => {
    const stays = { reason: '决定留下' }
    const { body } = await mustBe<LeavingView>(
      200,
      turn(alder.welder, leaving, 'withdrawal', stays),
    )
    expect([body.state, body.ended?.reason]).toEqual(['withdrawn', '决定留下'])
    const { items } = await employmentsOf(alder.owner, alder.welder)
    expect(items.map(({ status }) => status)).toEqual(['confirmed'])
    expect((await turn(hr, body, 'completion', { reason: 'x' })).status).toBe(409)
    const again = { lastDay: daysAfter(TODAY, 5), reason: 'x' }
    expect((await turn(hr, body, 'last-day', again)).status).toBe(409)
    expect((await turn(hr, body, 'access-end', { reason: 'x' })).status).toBe(409)
    const { personId: toId } = alder.newcomer
    const handed = { did: 'handed', item: 'formalities', toId }
    expect((await turn(hr, body, 'entries', handed)).status).toBe(409)
    expect((await turn(hr, body, 'take-over', { toId, things: null })).status).toBe(409)
  })

  test('ends an employment that is entered only after it, and none begins after its last day', async () => {
    const { owner, lead: leaver } = alder
    const lastDay = daysAfter(TODAY, 20)
    const wish = { personId: leaver.personId, kind: 'by_company', letter: '项目结束', lastDay }
    const { body } = await mustBe<LeavingView>(201, record(alder.manager, wish))
    await employ(owner, leaver, { from: '2026-01-01', status: 'confirmed', level: 3 })
    const { items } = await employmentsOf(owner, leaver)
    expect(items.map(({ from, status }) => [from, status])).toEqual([
      [daysAfter(lastDay, 1), 'left'],
      ['2026-01-01', 'confirmed'],
    ])
    const path = `/v1/people/${leaver.personId}/employments` as const
    const after = { from: daysAfter(lastDay, 9), status: 'confirmed', level: 3 }
    const refusal = refused(await owner.post<ProblemView>(path, after))
    expect(refusal).toEqual([409, expect.stringContaining(`最后工作日是 ${lastDay}`)])
    await mustBe(200, turn(alder.manager, body, 'withdrawal', { reason: '项目继续' }))
    expect((await employmentsOf(owner, leaver)).items).toHaveLength(1)
    expect((await owner.post(path, after)).status).toBe(201)
  })

  test('on probation counts three days; a company that ends it says when', async () => {
    const letter = { kind: 'resignation', letter: '试用期离职', wantsLastDay: null }
    const wish = { ...letter, personId: alder.newcomer.personId, letterOn: TODAY }
    const wrong = { ...wish, letterOn: daysAfter(TODAY, 1) }
    expect(refused(await record(hr, wrong))).toEqual([422, '/letterOn'])
    const { body } = await mustBe<LeavingView>(201, record(hr, wish))
    expect(body.lastDay).toBe(daysAfter(TODAY, 3))
    await mustBe(200, turn(hr, body, 'withdrawal', { reason: '登记有误' }))

    const ground = { kind: 'by_company', letter: '项目结束', lastDay: daysAfter(TODAY, 60) }
    expect((await record(hr, { ...ground, personId: hr.personId })).status).toBe(403)
    expect((await record(hr, { ...ground, personId: alder.finance.personId })).status).toBe(403)
    const far = { ...ground, lastDay: daysAfter(TODAY, 3_000), personId: alder.newcomer.personId }
    expect(refused(await record(alder.manager, far))).toEqual([422, '/lastDay'])
    expect((await resign(alder.owner)).status).toBe(409)
    const ended = await mustBe<LeavingView>(
      201,
      record(alder.manager, { ...ground, personId: alder.newcomer.personId }),
    )
    expect(ended.body).toMatchObject({ lastDay: ground.lastDay, byRule: null, refusal: null })
    // What the company ended is not the person’s to take back.
    const back = await turn(alder.newcomer, ended.body, 'withdrawal', { reason: 'No' })
    expect(back.status).toBe(403)
    await mustBe(200, turn(alder.manager, ended.body, 'withdrawal', { reason: '项目继续' }))
  })
})

test('where a regulation without notice prevails, it is said whose clause is not carried out, until the company decides', async () => {
  const beech = await signUp('beech-leaving', { packs: ['R19'] })
  const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
  await mustBe(201, beech.owner.post('/v1/packs/R12/adoption', { settle }))
  await withoutApproval(beech)
  const welder = await bringIn(beech.owner, 'welder@beech-leaving.example', 'engineer')
  await employ(beech.owner, welder, { from: '2026-01-01', status: 'confirmed', level: 3 })
  const { body } = await mustBe<LeavingView>(201, resign(welder))
  expect(body).toMatchObject({
    lastDay: null,
    refusal: {
      code: 'no_notice_rule',
      question: 'leaving.notice',
      message: { zh: expect.stringMatching(/^《.*规章制度》R12\.4\.2 .*《工程部管理制度》为准/) },
    },
  })
  await decideAll(beech.owner, 'leaving', { 'leaving.notice': NOTICE })
  const decided = (await mustBe<LeavingView>(200, read(welder, body))).body
  expect(decided.byRule).toMatchObject({ earliestLastDay: daysAfter(TODAY, 30) })
})
const NOTICE = { months: 1, days: 30, counts: 'days', probationDays: 3 }

test('nobody sees their own leaving through, not even an owner beside another', async () => {
  const second = await bringIn(alder.owner, 'second@alder.example', 'owner')
  const { body } = await mustBe<LeavingView>(201, resign(second))
  expect(body.mayManage).toBe(false)
  const own = await turn(second, body, 'last-day', { lastDay: TODAY, reason: 'x' })
  expect([own.status, own.body.code]).toEqual([403, 'not_allowed'])
  expect((await turn(second, body, 'completion', { reason: 'x' })).status).toBe(403)
  expect((await turn(hr, body, 'completion', { reason: 'x' })).status).toBe(403)
  await mustBe(200, turn(second, body, 'withdrawal', { reason: '留下' }))
})

test('a company keeps its last owner, whatever day they named', async () => {
  const { owner } = alder
  const { body } = await mustBe<LeavingView>(201, resign(owner))
  const { body: people } = await owner.get<{ items: PersonView[] }>('/v1/people?limit=200')
  for (const { id, role, version } of people.items)
    if (role === 'owner' && id !== owner.personId)
      await mustBe(200, owner.patch(`/v1/people/${id}`, { active: false }, { version }))
  await sweepLeavings(env, Date.parse(body.access.endsAt ?? '') + 1)
  expect((await owner.get('/v1/me')).status).toBe(200)
})

test('access ends at once with a reason; what is left is on record when it is completed all the same', async () => {
  const bob = await bringIn(alder.owner, 'bob@alder.example', 'engineer')
  const ticket = { description: '闭水不合格', priority: 'high', channel: 'phone' }
  const { body: customer } = await mustBe<CustomerView>(
    201,
    alder.owner.post('/v1/customers', { name: '水务公司', level: 'key' }),
  )
  const wish = { subject: '雨水管渗漏', ...ticket, customerId: customer.id }
  const { body: opened } = await mustBe<TicketChanged>(201, alder.owner.post('/v1/tickets', wish))
  const taking = `/v1/tickets/${opened.ticketId}/taking`
  await mustBe(200, bob.post(taking, undefined, { version: opened.version }))
  const ground = { kind: 'by_company', letter: '严重违纪', lastDay: daysAfter(TODAY, 10) }
  const { body } = await mustBe<LeavingView>(201, record(hr, { ...ground, personId: bob.personId }))
  expect((await turn(bob, body, 'access-end', { reason: 'x' })).status).toBe(403)
  const ended = await mustBe<LeavingView>(
    200,
    turn(hr, body, 'access-end', { reason: '泄露客户资料' }),
  )
  expect(ended.body.access.early).toEqual({ by: 'hr', reason: '泄露客户资料' })
  expect((await bob.get('/v1/me')).status).toBe(401)
  const done = await mustBe<LeavingView>(
    200,
    turn(hr, ended.body, 'completion', { reason: '本人失联' }),
  )
  // HR reads no tickets, and learns of none by what was left.
  const left = (title: unknown) => [
    { kind: null, title: '离职手续' },
    { kind: 'ticket', title },
  ]
  expect([done.body.leftOver, done.body.ended?.reason]).toEqual([left(''), '本人失联'])
  expect((await turn(hr, done.body, 'withdrawal', { reason: 'x' })).status).toBe(409)
  const named = left(expect.stringContaining('雨水管渗漏'))
  expect((await read(alder.manager, done.body)).body.leftOver).toEqual(named)
  // Once opened again the way it had ended says no more either.
  const { body: again } = await mustBe<LeavingView>(
    200,
    turn(hr, done.body, 'reopening', { reason: '还要移交' }),
  )
  expect(again.reopened[0]?.was.leftOver).toEqual(left(''))
  const byManager = await read(alder.manager, again)
  expect(byManager.body.reopened[0]?.was.leftOver).toEqual(named)
  const given = { toId: alder.newcomer.personId, things: [{ kind: 'ticket', id: opened.ticketId }] }
  await mustBe(200, alder.owner.post(`/v1/leavings/${again.id}/take-over`, given))
  expect((await read(hr, again)).body.takenOver).toMatchObject([{ kind: 'ticket', title: '' }])
  expect((await read(alder.newcomer, again)).body.takenOver[0]?.title).toContain('雨水管渗漏')
})

test('a title that was kept without its kind is only for who may know them all', async () => {
  const { welder, owner } = alder
  const shown = async (by: Person) =>
    leftOverShown(await scopeOf(by), welder.personId, ['TS-3 渗漏'])[0]?.title
  expect([await shown(hr), await shown(welder)]).toEqual(['', 'TS-3 渗漏'])
  expect(await shown(owner)).toBe('TS-3 渗漏')
})
