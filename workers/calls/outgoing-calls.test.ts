import { env } from 'cloudflare:workers'
import type {
  CallEnded,
  CallView,
  CustomerBook,
  CustomerView,
  ProblemView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import type { List } from '../mail/mail-under-test'
import { breaksOff } from './calls-under-test'

let ours: Company
let us: Person
let customerId: string
let contactId: string

beforeAll(async () => {
  ours = await signUp('outgoing-ours', { packs: ['R05'] })
  us = ours.owner
  customerId = await customer('海光电子')
  contactId = await contact(customerId, '马骏', '0571-8888 1234')
}, 60_000)

const customer = async (name: string): Promise<string> =>
  (await mustBe<CustomerView>(201, us.post('/v1/customers', { name, level: 'key' }))).body.id
const contact = async (of: string, name: string, phone: string): Promise<string> => {
  const wish = { name, duty: '', phone, email: '' }
  const path = `/v1/customers/${of}/contacts`
  const { body } = await mustBe<CustomerBook>(201, us.post(path, wish))
  return body.contacts.find((each) => each.name === name)?.id ?? ''
}
const opened = async (): Promise<string> => {
  const wish = {
    subject: '漏水',
    description: '…',
    priority: 'normal',
    channel: 'phone',
    customerId,
  }
  return (await mustBe<TicketChanged>(201, us.post('/v1/tickets', wish))).body.ticketId
}
const rings = (wish: object) =>
  us.post<CallView & ProblemView>('/v1/calls', { direction: 'outgoing', ...wish })
const rung = async (wish: object): Promise<CallView> => (await mustBe(201, rings(wish))).body
const ended = (call: CallView, wish: object) =>
  us.post<CallEnded & ProblemView>(`/v1/calls/${call.id}/ending`, wish, { version: call.version })
const read = async (ticketId: string): Promise<TicketView> =>
  (await mustBe<TicketView>(200, us.get(`/v1/tickets/${ticketId}`))).body
const saidOn = async (ticketId: string) =>
  (await read(ticketId)).messages
    .slice(1)
    .map(({ kind, visibility, body, told }) => [kind, visibility, body, told])
const answered = async (ticketId: string): Promise<boolean> =>
  (await read(ticketId)).row.firstResponse.metAt !== null
const refusal = ({ status, body }: { status: number; body: ProblemView }) => [
  status,
  body.errors?.[0]?.pointer,
  body.errors?.[0]?.code,
]

describe('somebody who is rung about a ticket', () => {
  test('is the ticket’s customer’s; what was said is for colleagues, and answers nothing', async () => {
    const ticketId = await opened()
    const call = await rung({ ticketId, contactId })
    expect(call).toMatchObject({
      ...{ direction: 'outgoing', customerId, contactId, ticketId },
      ...{ callerName: '马骏', number: '0571-8888 1234' },
    })
    const path = `/v1/calls/${call.id}`
    const { body } = await mustBe<CallView>(200, us.patch(path, { note: '下午到' }, { version: 1 }))
    await mustBe(200, ended(body, { outcome: 'attached', ticketId }))
    expect(await saidOn(ticketId)).toEqual([
      ['note', 'internal', '去电：马骏 0571-8888 1234，1 分钟\n\n下午到', undefined],
    ])
    expect(await answered(ticketId)).toBe(false)
  })

  test('is answered on the ticket that goes on, where that one went into another meanwhile', async () => {
    const [ticketId, intoId] = [await opened(), await opened()]
    const call = await rung({ ticketId, contactId })
    const merger = `/v1/tickets/${ticketId}/merger`
    await mustBe(200, us.post(merger, { intoId }, { version: 1 }))
    const answer = '下午两点到场。'
    const { body } = await mustBe(200, ended(call, { outcome: 'attached', ticketId, answer }))
    expect(body.ticketId).toBe(intoId)
    expect(await answered(intoId)).toBe(true)
  })

  test('is answered where the call is recorded as an answer, which they can read', async () => {
    const ticketId = await opened()
    const call = await rung({ ticketId, contactId })
    const answer = '请先关总阀，下午两点到场。'
    await mustBe(200, ended(call, { outcome: 'attached', ticketId, answer }))
    expect(await saidOn(ticketId)).toEqual([
      ['note', 'internal', '去电：马骏 0571-8888 1234，1 分钟', undefined],
      ['reply', 'public', answer, 'telephone'],
    ])
    expect(await answered(ticketId)).toBe(true)
  })

  test.each([
    ['nobody', '去电未接通：马骏 0571-8888 1234'],
    ['wrong_number', '去电号码有误：马骏 0571-8888 1234'],
  ])(
    'and not reached (%s) is not answered, however the call is ended then',
    async (outcome, line) => {
      const ticketId = await opened()
      const call = await rung({ ticketId, contactId })
      await mustBe(200, ended(call, { outcome }))
      await breaksOff(call)
      const again = { outcome: 'attached', ticketId, answer: '已告知。' }
      const { body } = await mustBe(200, ended(call, again))
      const inVain = { outcome, ticketId, minutes: null }
      expect(body).toMatchObject({ ...inVain, alreadyOn: expect.any(String) })
      expect(await saidOn(ticketId)).toEqual([['note', 'internal', line, undefined]])
      expect(await answered(ticketId)).toBe(false)
    },
  )

  test('is rung for that ticket, as a contact of its customer', async () => {
    const ticketId = await opened()
    const other = await customer('东港水务')
    const theirs = await contact(other, '林工', '')
    const refused = [
      await rings({ direction: 'incoming', ticketId }),
      await rings({ ticketId, customerId: other }),
      await rings({ ticketId, contactId: theirs }),
      await rings({ contactId }),
      await ended(await rung({ ticketId }), { outcome: 'settled' }),
    ]
    expect(refused.map(refusal)).toEqual([
      [422, '/ticketId', 'does_not_fit'],
      [422, '/customerId', 'does_not_fit'],
      [422, '/contactId', 'does_not_fit'],
      [422, '/contactId', 'does_not_fit'],
      [422, '/outcome', 'does_not_fit'],
    ])
  })
})

test('a call about a ticket stays its customer’s, however it is written down or ended', async () => {
  const ticketId = await opened()
  const call = await rung({ ticketId })
  const other = await customer('南湖环保')
  const change = (customerId: string | null) =>
    us.patch<CallView & ProblemView>(`/v1/calls/${call.id}`, { customerId }, { version: 1 })
  const asked = { subject: '漏水', description: '…', priority: 'normal' }
  const refused = [
    await change(other),
    await change(null),
    await ended(call, { outcome: 'ticket', customerId: other, ...asked }),
    await ended(call, { outcome: 'attached', ticketId, customerId: other }),
  ]
  const says = [422, '/customerId', 'does_not_fit']
  expect(refused.map(refusal)).toEqual([says, says, says, says])
  await mustBe(200, ended(call, { outcome: 'nobody' }))
  // Of a ticket whose customer was corrected, the call is the new one's.
  const corrected = await rung({ ticketId: await opened() })
  const { row } = await read(corrected.ticketId ?? '')
  const path = `/v1/tickets/${row.id}/customer`
  await mustBe(200, us.post(path, { customerId: other, contactId: null }, { version: row.version }))
  const { body } = await mustBe(200, ended(corrected, { outcome: 'nobody' }))
  expect(body).toMatchObject({ customerId: other, ticketId: row.id })
})

test('a call goes onto no ticket of another customer’s, and takes the customer where it has none', async () => {
  const ticketId = await opened()
  const others = await rung({ customerId: await customer('北岸造纸') })
  const before = await saidOn(ticketId)
  const wish = { outcome: 'attached', ticketId }
  expect(refusal(await ended(others, wish))).toEqual([422, '/ticketId', 'does_not_fit'])
  expect(await saidOn(ticketId)).toEqual(before)
  const { body } = await mustBe(200, ended(await rung({}), wish))
  expect(body).toMatchObject({ ticketId, customerId })
})

test('who rings us is not answered by that', async () => {
  const ticketId = await opened()
  const call = await rung({ direction: 'incoming' })
  const wish = { outcome: 'attached', ticketId, answer: '好的。' }
  expect(refusal(await ended(call, wish))).toEqual([422, '/answer', 'does_not_fit'])
})

test('on a call that turns out to be another customer’s, nobody of the first stays', async () => {
  const call = await rung({ customerId, contactId })
  const other = await customer('西山热电')
  const path = `/v1/calls/${call.id}`
  const { body } = await mustBe<CallView>(
    200,
    us.patch(path, { customerId: other }, { version: call.version }),
  )
  expect(body).toMatchObject({ customerId: other, contactId: null })
})

test('calls are listed by who rang', async () => {
  const directions = async (query: string) => {
    const { body } = await mustBe<List<CallView>>(200, us.get(`/v1/calls?${query}`))
    return [...new Set(body.items.map(({ direction }) => direction))].sort()
  }
  expect(await directions('direction=outgoing')).toEqual(['outgoing'])
  expect(await directions('direction=incoming&mine=true')).toEqual(['incoming'])
  expect(await directions('')).toEqual(['incoming', 'outgoing'])
})

test('calls are listed of a customer and of one of their people, also where only the ticket says whose', async () => {
  const west = await customer('城西供水')
  const [zhao, qian] = [await contact(west, '赵工', ''), await contact(west, '钱工', '')]
  const wish = { subject: '停泵', description: '…', priority: 'normal', channel: 'phone' }
  const { body } = await mustBe<TicketChanged>(
    201,
    us.post('/v1/tickets', { ...wish, customerId: west }),
  )
  await rung({ customerId: west, contactId: zhao })
  const nameless = await rung({ direction: 'incoming' })
  await mustBe(200, ended(nameless, { outcome: 'attached', ticketId: body.ticketId }))
  await rung({ customerId, contactId })
  const people = async (query: string) =>
    (await mustBe<List<CallView>>(200, us.get(`/v1/calls?${query}`))).body.items.map(
      (call) => call.contactId,
    )
  expect(await people(`customerId=${west}`)).toEqual([null, zhao])
  expect(await people(`contactId=${zhao}`)).toEqual([zhao])
  expect(await people(`contactId=${qian}`)).toEqual([])
})

test('a call that has ended stays as it ended, whichever broke off before', async () => {
  const call = await rung({})
  await breaksOff(call)
  await mustBe(200, ended(call, { outcome: 'nobody' }))
  const tries = await Promise.allSettled(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard.prepare("UPDATE calls SET outcome = 'attached' WHERE id = ?").bind(call.id).run(),
    ),
  )
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
