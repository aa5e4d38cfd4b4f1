import { env } from 'cloudflare:test'
import type {
  CustomerView,
  GroupView,
  LeavingView,
  NoticePage,
  PairView,
  ProjectPage,
  TakenOver,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { sweepNews } from '../notices/sweep-news'
import { SHARDS } from '../platform/shards'
import { alreadyGoneClaims } from './already-gone-under-test'
import { lastDayClaims } from './last-day-under-test'
import {
  type LeavingCompany,
  leavingCompany,
  read,
  refused,
  resign,
  turn,
} from './leaving-under-test'
import { shutOutClaims } from './shut-out-under-test'
import { sweepLeavings } from './sweep-leavings'

let linden: LeavingCompany
let hr: Person

const now = async ({ id }: LeavingView) =>
  (await mustBe<LeavingView>(200, linden.owner.get(`/v1/leavings/${id}`))).body

beforeAll(async () => {
  linden = await leavingCompany('linden')
  ;({ hr } = linden)
})

describe('what hangs on a leaver', () => {
  let ada: Person
  let leaving: LeavingView
  let group: GroupView
  let customer: CustomerView
  let ticket: TicketChanged

  const inShards = async (sql: string) => {
    const each = SHARDS.map((name) => env[name].prepare(sql).bind(leaving.id))
    const answers = await Promise.all(each.map((query) => query.all<Record<string, unknown>>()))
    return answers.flatMap(({ results }) => results)
  }

  beforeAll(async () => {
    const { owner, newcomer, welder } = linden
    ada = await bringIn(owner, 'ada@linden.example', 'engineer')
    const made = async <Body>(path: string, wish: object) =>
      (await mustBe<Body>(201, owner.post<Body>(path, wish))).body
    customer = await made('/v1/customers', { name: 'Ada’s customer', level: 'key' })
    await mustBe(
      200,
      owner.put(
        `/v1/customers/${customer.id}/responsible`,
        { firstId: ada.personId, secondId: newcomer.personId, reason: 'First' },
        { version: 0 },
      ),
    )
    group = await made('/v1/groups', {
      ...{ key: 'ada', name: '泵组', products: [], regions: [], businesses: [] },
      ...{ leaderId: ada.personId, deputyId: welder.personId },
    })
    await made('/v1/projects', {
      ...{ name: '水厂', customerId: customer.id, responsibleId: ada.personId },
    })
    ticket = await made<TicketChanged>('/v1/tickets', {
      ...{ subject: '泵不转', description: '不转', priority: 'high', channel: 'phone' },
      customerId: customer.id,
    })
    await mustBe(
      200,
      ada.post(`/v1/tickets/${ticket.ticketId}/taking`, undefined, { version: ticket.version }),
    )
    leaving = (await mustBe<LeavingView>(201, resign(ada))).body
  })

  test('is listed, to each as far as they may know it', async () => {
    expect(leaving.hanging.map(({ kind, title }) => [kind, title])).toEqual([
      ['ticket', expect.stringContaining('泵不转')],
      ['customer', 'Ada’s customer'],
      ['group', '泵组'],
      ['project', '水厂'],
    ])
    expect(leaving.hanging.every(({ mayMove }) => !mayMove)).toBe(true)
    const byHr = (await read(hr, leaving)).body
    expect(byHr.hanging.map(({ kind, title, mayMove }) => [kind, title, mayMove])).toEqual([
      ['ticket', '', false],
      ['customer', '', false],
      ['group', '泵组', false],
      ['project', '', false],
    ])
  })

  test('keeps the leaving from being completed, but for a reason', async () => {
    const early = await turn(hr, leaving, 'completion', {})
    expect(refused(early)).toEqual([409, expect.stringContaining('还有 5 项没有移交')])
  })

  test('goes to whoever takes over, one by one or all at once, and says what could not', async () => {
    const { owner, newcomer, welder } = linden
    const at = `/v1/leavings/${leaving.id}/take-over`
    const give = (by: Person, toId: string, things: object[] | null) =>
      mustBe<TakenOver>(200, by.post<TakenOver>(at, { toId, things }))
    const byHr = await give(hr, welder.personId, [{ kind: 'group', id: group.id }])
    expect([byHr.body.moved, byHr.body.refused[0]?.kind]).toEqual([0, 'group'])
    // Refused by name or not, nobody learns what a thing is called that they may not read.
    const all = leaving.hanging.map(({ kind, id }) => ({ kind, id }))
    const titles = (await give(hr, welder.personId, all)).body.refused.map(({ title }) => title)
    expect(titles).toEqual(['', '', '泵组', ''])
    expect((await owner.post(at, { toId: ada.personId, things: null })).status).toBe(422)

    // Who prepares pay works no tickets: the project alone is theirs to have.
    const some = await give(owner, linden.finance.personId, null)
    expect(some.body.refused.map(({ kind }) => kind)).toEqual(['ticket', 'customer', 'group'])
    expect(some.body.moved).toBe(1)
    const rest = await give(owner, newcomer.personId, null)
    expect([rest.body.moved, rest.body.refused]).toEqual([3, []])
    expect(rest.body.leaving.hanging).toEqual([])
    expect(rest.body.leaving.takenOver.map(({ kind, to }) => [kind, to])).toEqual([
      ['project', 'finance'],
      ['ticket', 'newcomer'],
      ['customer', 'newcomer'],
      ['group', 'newcomer'],
    ])

    const { body: pair } = await owner.get<{ items: PairView[] }>(
      `/v1/customers/${customer.id}/responsible`,
    )
    // The second of the pair answers alone.
    expect(pair.items.at(-1)).toMatchObject({ firstId: newcomer.personId, secondId: null })
    const { body: view } = await owner.get<TicketView>(`/v1/tickets/${ticket.ticketId}`)
    expect(view.row.assigneeId).toBe(newcomer.personId)
    const { body: groups } = await owner.get<{ items: GroupView[] }>('/v1/groups')
    expect(groups.items.find(({ id }) => id === group.id)?.leaderId).toBe(newcomer.personId)
    const { body: projects } = await owner.get<{ items: ProjectPage['project'][] }>('/v1/projects')
    expect(projects.items.find(({ name }) => name === '水厂')?.responsibleId).toBe(
      linden.finance.personId,
    )
    await sweepNews(env)
    const { body: told } = await newcomer.get<NoticePage>('/v1/notices')
    expect(told.items.map(({ kind }) => kind)).toContain('leaving_taken_over')
  })

  test('and each item of the list goes to somebody by name, who confirms it or returns it', async () => {
    const { newcomer } = linden
    const item = 'formalities'
    const enter = async (by: Person, wish: object) =>
      turn(by, await now(leaving), 'entries', { item, ...wish })
    const toNewcomer = { did: 'handed', toId: newcomer.personId, note: '钥匙两把' }
    expect((await enter(linden.finance, toNewcomer)).status).toBe(403)
    expect((await enter(ada, { ...toNewcomer, item: 'charm' })).status).toBe(422)
    expect((await enter(ada, { ...toNewcomer, toId: ada.personId })).status).toBe(422)
    expect((await enter(newcomer, { did: 'confirmed' })).status).toBe(409)
    await mustBe(200, enter(ada, toNewcomer))
    // Whoever receives it sees what is theirs, and not the letter.
    const theirs = (await read(newcomer, leaving)).body
    expect(theirs).toMatchObject({ letter: '', checklist: [{ key: item, mayConfirm: true }] })
    expect((await enter(hr, { did: 'confirmed' })).status).toBe(403)
    await mustBe(200, enter(newcomer, { did: 'returned', note: '只有一把' }))
    await mustBe(200, enter(hr, toNewcomer))
    const { body } = await mustBe<LeavingView>(200, enter(newcomer, { did: 'confirmed' }))
    expect(body.checklist[0]).toMatchObject({ state: 'confirmed', to: { name: 'newcomer' } })
    expect((await enter(ada, toNewcomer)).status).toBe(409)
    const all = await now(leaving)
    expect(all.handOver).toMatchObject({ complete: true, certificateReady: true })
    expect((await turn(ada, all, 'completion', {})).status).toBe(403)
    // The last day is to come: completing it all the same takes a reason.
    const silent = await turn(hr, all, 'completion', {})
    expect(refused(silent)).toEqual([409, expect.stringContaining('还没有到')])
    const early = { reason: '提前交接完' }
    const done = await mustBe<LeavingView>(200, turn(hr, all, 'completion', early))
    expect(done.body).toMatchObject({ state: 'completed', leftOver: [] })
  })

  test('completed too early it is opened again with a reason, and how it had ended stays', async () => {
    const done = await now(leaving)
    const keys = { reason: '还有一把钥匙没有交' }
    expect((await turn(ada, done, 'reopening', keys)).status).toBe(403)
    expect((await turn(hr, done, 'reopening', { reason: '' })).status).toBe(422)
    const { body: open } = await mustBe<LeavingView>(200, turn(hr, done, 'reopening', keys))
    expect(open).toMatchObject({
      ...{ state: 'open', ended: null, mayReopen: false },
      reopened: [{ ...keys, was: { by: 'hr', reason: '提前交接完', leftOver: [] } }],
    })
    expect((await turn(hr, open, 'reopening', keys)).status).toBe(409)
    await mustBe(200, turn(hr, open, 'completion', { reason: '提前交接完' }))
    const announced = await inShards("SELECT type FROM outbox WHERE data ->> 'leavingId' = ?")
    expect(announced.map(({ type }) => type).sort()).toEqual([
      ...['leaving.ended', 'leaving.ended', 'leaving.recorded', 'leaving.reopened'],
    ])
  })

  test('and is not opened any more once what was written of it is removed', async () => {
    expect((await now(leaving)).mayReopen).toBe(true)
    await inShards("UPDATE leavings SET letter = '***', version = version + 1 WHERE id = ?")
    const forgotten = await now(leaving)
    expect(forgotten).toMatchObject({ state: 'completed', mayReopen: false })
    const again = await turn(hr, forgotten, 'reopening', { reason: '还有一把钥匙没有交' })
    expect(refused(again)).toEqual([409, expect.stringContaining('已按保存期限删除')])
  })

  test('access ends by itself when the last day is over, and not a moment before', async () => {
    const { access } = await now(leaving)
    const endsAtMs = Date.parse(access.endsAt ?? '')
    await sweepLeavings(env, endsAtMs - 1)
    expect((await ada.get('/v1/me')).status).toBe(200)
    await sweepLeavings(env, endsAtMs)
    await sweepLeavings(env, endsAtMs)
    expect((await ada.get('/v1/me')).status).toBe(401)
    expect((await now(leaving)).access).toMatchObject({ early: null })
    expect((await ada.get('/v1/tickets')).status).toBe(401)
  })
})

lastDayClaims(() => linden)

alreadyGoneClaims(() => linden)

shutOutClaims(() => linden)
