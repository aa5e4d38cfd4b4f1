import type {
  CallEnded,
  CallView,
  ChangeView,
  CustomerView,
  ProblemView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import type { List } from '../mail/mail-under-test'
import { breaksOff } from './calls-under-test'

let ours: Company
let us: Person
let customerId: string
let ticketId: string

beforeAll(async () => {
  ours = await signUp('incoming-answers', { packs: ['R05'] })
  us = ours.owner
  const wish = { name: '海光电子', level: 'key' }
  customerId = (await mustBe<CustomerView>(201, us.post('/v1/customers', wish))).body.id
}, 60_000)
beforeEach(async () => {
  ticketId = await waiting()
})

const ANSWERED = '型号是 HG-200，上周换过密封圈。'

const opened = async (): Promise<string> => {
  const words = { subject: '漏水', description: '…', priority: 'normal', channel: 'phone' }
  const { body } = await mustBe<TicketChanged>(
    201,
    us.post('/v1/tickets', { ...words, customerId }),
  )
  return body.ticketId
}
/** A ticket of which we asked the customer something. */
const waiting = async (): Promise<string> => {
  const id = await opened()
  const question = { kind: 'question', body: '是哪个型号？', told: 'telephone' }
  await mustBe(200, us.post(`/v1/tickets/${id}/messages`, question))
  return id
}
const begun = async (wish: object = {}): Promise<CallView> =>
  (
    await mustBe<CallView>(
      201,
      us.post('/v1/calls', { callerName: '马骏', number: '8888 1234', ...wish }),
    )
  ).body
const ended = (call: CallView, wish: object) =>
  us.post<CallEnded & ProblemView>(`/v1/calls/${call.id}/ending`, wish, { version: call.version })
const attached = async (wish: object, onto = ticketId) => {
  const call = await begun()
  return {
    call,
    ...(await mustBe(200, ended(call, { outcome: 'attached', ticketId: onto, ...wish }))),
  }
}
const read = async (id = ticketId): Promise<TicketView> =>
  (await mustBe<TicketView>(200, us.get(`/v1/tickets/${id}`))).body
const stateOf = async (id = ticketId) => (await read(id)).row.state

describe('a customer who rings in with what we asked', () => {
  test('ends our waiting, as their letter would, and reads what they told', async () => {
    const { call } = await attached({ answered: ANSWERED })
    const { row, messages } = await read()
    expect(row).toMatchObject({ state: 'open', customerSpokeLast: true })
    expect(
      messages
        .slice(2)
        .map(({ kind, visibility, body, authorId }) => [
          ...[kind, visibility, body],
          authorId === us.personId,
        ]),
    ).toEqual([
      ['note', 'internal', '电话记录：马骏 8888 1234，1 分钟', true],
      ['customer_reply', 'public', ANSWERED, true],
      ['heard', 'public', `phone\n${call.startedAt}\n马骏`, true],
    ])
    const { body } = await mustBe<List<ChangeView>>(200, us.get(`/v1/tickets/${ticketId}/changes`))
    expect(body.items[0]).toMatchObject({ personId: us.personId })
  })

  test('whom nobody says it of leaves the ticket waiting', async () => {
    await attached({})
    expect(await stateOf()).toBe('waiting_customer')
  })

  test('is heard once, however often the call is ended', async () => {
    const { call } = await attached({ answered: ANSWERED })
    await breaksOff(call)
    const again = { outcome: 'attached', ticketId, answered: '另一种说法' }
    const { body } = await mustBe(200, ended(call, again))
    expect(body.alreadyOn).not.toBeNull()
    const { messages } = await read()
    expect(messages.filter(({ kind }) => kind === 'customer_reply')).toHaveLength(1)
  })

  test('is heard on the ticket that goes on, where that one went into another meanwhile', async () => {
    const intoId = await waiting()
    const { row } = await read()
    const merger = `/v1/tickets/${ticketId}/merger`
    await mustBe(200, us.post(merger, { intoId }, { version: row.version }))
    const { body } = await attached({ answered: ANSWERED })
    expect(body.ticketId).toBe(intoId)
    expect([await stateOf(), await stateOf(intoId)]).toEqual(['closed', 'open'])
  })

  test('opens again what was closed meanwhile', async () => {
    const { row } = await read()
    const closure = `/v1/tickets/${ticketId}/closure`
    await mustBe(200, us.post(closure, { outcome: '无回音' }, { version: row.version }))
    await attached({ answered: ANSWERED })
    expect(await stateOf()).toBe('open')
  })

  test('ends no waiting for somebody else', async () => {
    const { row } = await read()
    const party = { party: '密封件厂', reason: '等报价' }
    const wait = `/v1/tickets/${ticketId}/third-party-wait`
    await mustBe(200, us.post(wait, party, { version: row.version }))
    await attached({ answered: ANSWERED })
    expect(await stateOf()).toBe('waiting_third_party')
  })
})

test('a call of ours is not the customer’s answer', async () => {
  const call = await begun({ direction: 'outgoing' })
  const { status, body } = await ended(call, { outcome: 'attached', ticketId, answered: ANSWERED })
  expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/answered'])
  expect(await stateOf()).toBe('waiting_customer')
})
