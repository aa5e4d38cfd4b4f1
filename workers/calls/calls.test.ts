import { env } from 'cloudflare:workers'
import type { CallEnded, CallerView, CallView, ProblemView, TicketView } from '@bylaw/contract'
import { beforeAll, expect, test, vi } from 'vitest'
import { Desk } from '../desk/desk-object'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { type List, postGoesOut } from '../mail/mail-under-test'
import { ticketIdOf } from '../platform/ids'
import { breaksOff } from './calls-under-test'

let ours: Company
let engineer: Person
let customerId: string

beforeAll(async () => {
  ours = await signUp('calls-ours')
  engineer = await ours.as('engineer')
  const wish = { name: '海光电子', level: 'key' }
  customerId = (await mustBe<{ id: string }>(201, ours.owner.post('/v1/customers', wish))).body.id
  const contact = { name: '马骏', duty: '设备科', phone: '0571-8888 1234', email: '' }
  await mustBe(201, ours.owner.post(`/v1/customers/${customerId}/contacts`, contact))
}, 60_000)

const begun = async (wish = {}): Promise<CallView> =>
  (await mustBe<CallView>(201, engineer.post('/v1/calls', wish))).body
const ended = (call: CallView, wish: object, by = engineer) =>
  by.post<CallEnded & ProblemView>(`/v1/calls/${call.id}/ending`, wish, { version: call.version })
const newTicket = (subject: string) => ({
  ...{ outcome: 'ticket', customerId, subject, priority: 'high' },
  description: '按下启动按钮没有反应。',
})
const callers = async (q: string, by = engineer): Promise<CallerView[]> =>
  (await mustBe<List<CallerView>>(200, by.get(`/v1/callers?q=${encodeURIComponent(q)}`))).body.items
const ticketOf = async (id: string | null): Promise<TicketView> =>
  (await mustBe<TicketView>(200, engineer.get(`/v1/tickets/${id}`))).body

test('a call becomes a ticket of whoever rang, counted from when they did', async () => {
  const call = await begun({ number: '+86 571 8888 1234' })
  const note = { note: '三号机组无法启动', customerId, callerName: '马骏' }
  const { body } = await mustBe<CallView>(
    200,
    engineer.patch(`/v1/calls/${call.id}`, note, { version: call.version }),
  )
  const later = Date.now() + 61_000
  vi.useFakeTimers({ toFake: ['Date'], now: later })
  const wish = newTicket('无法启动')
  const done = await mustBe<CallView>(200, ended(body, wish))
  vi.useRealTimers()
  expect(done.body).toMatchObject({ outcome: 'ticket', minutes: 2, endedAt: expect.any(String) })
  const { row, messages } = await ticketOf(done.body.ticketId)
  expect(row).toMatchObject({ channel: 'phone', customerId, openedAt: call.startedAt })
  expect(messages.map(({ kind, visibility, body }) => [kind, visibility, body])).toEqual([
    ['description', 'public', '按下启动按钮没有反应。'],
    ['note', 'internal', '电话记录：马骏 +86 571 8888 1234，2 分钟\n\n三号机组无法启动'],
  ])
  expect((await ended(done.body, wish)).status).toBe(409)
})

test('whoever calls is found by their number, however it is written, or by a name', async () => {
  await postGoesOut(ours)
  for (const said of ['057188881234', '8888-1234 转 8', '马骏', '海光'])
    expect(await callers(said)).toMatchObject([
      { customerName: '海光电子', openTickets: [{ subject: '无法启动' }] },
    ])
  expect((await callers('海光'))[0]?.contact).toBeNull()
  expect(await callers('13900001111')).toEqual([])
})

test('a call is added to an open ticket as a note, once', async () => {
  const [known] = await callers('马骏')
  const ticketId = known?.openTickets[0]?.id ?? ''
  const call = await begun({ callerName: '马骏' })
  const wish = { outcome: 'attached', ticketId }
  expect((await mustBe(200, ended(call, wish))).body).toMatchObject({ ticketId })
  expect((await ended(call, wish)).status).toBe(409)
  const { messages } = await ticketOf(ticketId)
  expect(messages.filter(({ kind }) => kind === 'note').slice(1)).toMatchObject([
    { visibility: 'internal', body: '电话记录：马骏，1 分钟' },
  ])
})

test('what was settled at once is written down; nobody there needs no words', async () => {
  const settled = await ended(await begun(), { outcome: 'settled' })
  expect([settled.status, settled.body.errors?.[0]?.code]).toEqual([422, 'note_required'])
  await mustBe(200, ended(await begun(), { outcome: 'nobody' }))
  const { body } = await engineer.get<List<CallView>>('/v1/calls?mine=true')
  expect(body.items.map(({ outcome }) => outcome)).toEqual(['nobody', null, 'attached', 'ticket'])
})

test('two windows that end one call open one ticket, or say one word', async () => {
  const lead = await ours.as('lead')
  const tickets = async () =>
    (await mustBe<List<{ id: string }>>(200, engineer.get('/v1/tickets'))).body.items
  const before = await tickets()
  const wish = newTicket('一次')
  const call = await begun()
  const both = await Promise.all([ended(call, wish), ended(call, wish, lead)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await tickets()).length).toBe(before.length + 1)
  // The second, at once or later, is told how it ended and by whom, and is led there.
  const told = /^(engineer|lead)已于 .*结束这次通话：建立工单 TS-\d+。$/
  const later = await ended(call, wish, ours.owner)
  for (const { body } of [...both.filter(({ status }) => status === 409), later]) {
    expect(body.refusal?.message.zh).toMatch(told)
    expect(body.refusal?.details).toMatchObject({ ticketId: ticketIdOf(call.id) })
  }

  const ticketId = before[0]?.id ?? ''
  const words = async () => (await ticketOf(ticketId)).messages.length
  const said = await words()
  const again = await begun()
  const attached = { outcome: 'attached', ticketId }
  await Promise.all([ended(again, attached), ended(again, attached, lead)])
  expect(await words()).toBe(said + 1)
})

test('a call is changed or ended, and its ticket is there only if it is ended', async () => {
  const call = await begun()
  const inHand = (sinceMs: number) =>
    Promise.all(
      [env.SHARD_01, env.SHARD_02].map((shard) =>
        shard
          .prepare('INSERT OR REPLACE INTO in_hand VALUES (?, ?, ?, ?)')
          .bind(ours.companyId, call.id, 'cmd_other', sinceMs)
          .run(),
      ),
    )
  const change = () =>
    engineer.patch(`/v1/calls/${call.id}`, { note: '回拨' }, { version: call.version })
  await inHand(Date.now())
  expect((await change()).status).toBe(409)
  await inHand(Date.now() - 61_000)
  await mustBe(200, change())
  const count = async () =>
    (await mustBe<List<unknown>>(200, engineer.get('/v1/tickets'))).body.items.length
  const before = await count()
  const wish = newTicket('两次')
  // Its reader has not seen the note: nothing is opened of what they did not see.
  expect((await ended(call, wish)).status).toBe(412)
  expect(await count()).toBe(before)
})

test('a call whose ending was refused can be ended at once', async () => {
  const call = await begun()
  const nowhere = { outcome: 'attached', ticketId: `tkt_${'0'.repeat(26)}` }
  expect((await ended(call, nowhere)).status).toBe(404)
  await mustBe(200, ended(call, { outcome: 'nobody' }, await ours.as('lead')))
})

test('of a call whose ticket is gone it is told all the same how it ended', async () => {
  const call = await begun()
  await mustBe(200, ended(call, newTicket('不在了')))
  const gone = { ok: false, refusal: { code: 'not_found' } } as const
  const reads = vi.spyOn(Desk.prototype, 'read').mockResolvedValueOnce(gone)
  const { status, body } = await ended(call, { outcome: 'nobody' })
  reads.mockRestore()
  expect([status, body.refusal]).toMatchObject([409, { code: 'ended_already' }])
  expect(body.refusal?.details).toBeUndefined()
  expect(body.refusal?.message.zh).toMatch(/结束这次通话：建立工单。$/)
})

test('another company knows nobody of ours, and a bad number is refused', async () => {
  const theirs = await signUp('calls-theirs')
  expect(await callers('8888 1234', theirs.owner)).toEqual([])
  const call = await begun()
  expect((await ended(call, { outcome: 'nobody' }, theirs.owner)).status).toBe(404)
  expect((await engineer.post('/v1/calls', { number: 'call me' })).status).toBe(422)
})

test('a call whose ending broke off meets its ticket, or its word, by whomever it is ended then', async () => {
  const call = await begun()
  const wish = newTicket('断线')
  const first = await mustBe<CallView>(200, ended(call, wish))
  await breaksOff(call)
  const second = await mustBe<CallView>(200, ended(call, wish, ours.owner))
  expect(second.body.ticketId).toBe(first.body.ticketId)

  const another = await begun({ callerName: '老马' })
  const onto = { outcome: 'attached', ticketId: first.body.ticketId }
  await mustBe(200, ended(another, onto))
  await breaksOff(another)
  await mustBe(200, ended(another, onto, ours.owner))
  const { messages } = await ticketOf(first.body.ticketId)
  expect(messages.filter(({ body }) => body.includes('老马'))).toHaveLength(1)
})

test('a call that is on a ticket already is ended as that, however it is ended then', async () => {
  const [known] = await callers('马骏')
  const other = known?.openTickets[0]?.id ?? ''
  const words = async () => (await ticketOf(other)).messages.length
  const call = await begun()
  const { body } = await mustBe<CallEnded>(200, ended(call, newTicket('又断了')))
  expect(body.alreadyOn).toBeNull()
  const { row } = await ticketOf(body.ticketId)
  const before = await words()
  for (const ending of [{ outcome: 'attached', ticketId: other }, { outcome: 'nobody' }]) {
    await breaksOff(call)
    const again = await mustBe<CallEnded>(200, ended(call, ending, ours.owner))
    expect(again.body).toMatchObject({
      ...{ outcome: 'ticket', ticketId: row.id, customerId, alreadyOn: row.number },
    })
  }
  expect(await words()).toBe(before)

  const another = await begun()
  await mustBe(200, ended(another, { outcome: 'attached', ticketId: other }))
  await breaksOff(another)
  const met = await mustBe<CallEnded>(200, ended(another, newTicket('再断')))
  expect(met.body).toMatchObject({ outcome: 'attached', ticketId: other })
  expect(await words()).toBe(before + 1)
})

test('what was written down, and an ending, are answered once more where their answer was lost', async () => {
  const call = await begun()
  const path = `/v1/calls/${call.id}`
  const noted = (key: string) =>
    engineer.patch<CallView>(path, { note: '断了' }, { version: 1, key })
  const over = (key: string) =>
    engineer.post<CallView>(`${path}/ending`, newTicket('断了'), { version: 2, key })
  for (const [key, command] of Object.entries({ noted, over })) {
    const first = await died(key, () => command(key))
    const again = await command(key)
    expect([key, first.status, again.status, again.body]).toEqual([key, 200, 200, first.body])
  }
})

test('a ticket is from whoever of the customer’s was found, and from nobody else’s', async () => {
  const [known] = await callers('马骏')
  const wish = { ...newTicket('又停了'), contactId: known?.contact?.id }
  const done = await mustBe<CallView>(200, ended(await begun(), wish))
  expect((await ticketOf(done.body.ticketId)).contact?.personName).toBe('马骏')
  const stranger = { ...newTicket('又停了'), contactId: 'con_00000000000000000000000000' }
  const refused = await ended(await begun(), stranger)
  expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/contactId'])
})

test('a note that became the ticket’s description is not said there a second time', async () => {
  const call = await begun({ number: '0571-6666 0000' })
  const note = { note: '空调漏水\n已关阀', customerId, callerName: '马骏' }
  const seen = await engineer.patch<CallView>(`/v1/calls/${call.id}`, note, { version: 1 })
  const wish = { ...newTicket('空调漏水'), description: note.note }
  const { ticketId } = (await mustBe<CallView>(200, ended(seen.body, wish))).body
  expect((await ticketOf(ticketId)).messages.map(({ kind, body }) => [kind, body])).toEqual([
    ['description', '空调漏水\n已关阀'],
    ['note', expect.stringMatching(/^电话记录：马骏 0571-6666 0000，\d+ 分钟$/)],
  ])
})
