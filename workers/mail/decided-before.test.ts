import { env } from 'cloudflare:workers'
import type {
  CustomerBook,
  LetterContent,
  LetterDecided,
  LetterDismissed,
  ProblemView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Desk } from '../desk/desk-object'
import { type Company, mustBe, type Person } from '../journeys/front-door'
import {
  arrives,
  latest,
  outgoing,
  postGoesOut,
  ticketOf,
  tickets,
  writtenTo,
} from './mail-under-test'
import { sweepMail } from './on-schedule'

let ours: Company
let contact: Person
let customerId: string
let ticketId: string | null
/** Another of the same customer's. */
let other: string | null
/** The letter that is decided. */
let id: string

const TO = `decided-before@${env.MAIL_DOMAIN}`

beforeAll(async () => {
  ;({ ours, contact, ticketId } = await writtenTo('decided-before'))
  customerId = (await ticketOf(ours, ticketId)).row.customerId
  await arrives(contact.email, { to: TO, subject: 'Another' })
  other = (await latest(ours)).ticketId
}, 60_000)

const post = (what: string, wish: object = {}) =>
  ours.owner.post<LetterDecided & LetterDismissed & ProblemView>(`/v1/letters/${id}/${what}`, wish)
const accept = () => post('acceptance', { customerId })
const noted = () => post('addition', { by: 'colleague', ticketId })
const FIRST = {
  'made a ticket': () => accept(),
  'added as a note': () => noted(),
  'added as the customer’s word': () => post('addition', { by: 'customer', ticketId }),
}
const THEN = {
  accepted: () => accept(),
  'put onto another ticket': () => post('addition', { by: 'colleague', ticketId: other }),
  dismissed: () => post('dismissal'),
}
const change = async (set: string) => {
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard.prepare(`UPDATE letters SET ${set} WHERE id = ?`).bind(id).run()
}
/** As if the host had died behind the Desk. */
const heldAgain = () => change("state = 'held', ticket_id = NULL")
const words = async () => {
  const all = await Promise.all(
    (await tickets(ours)).map(async (each) => (await ticketOf(ours, each.id)).messages.length),
  )
  return all.reduce((sum, each) => sum + each, 0)
}
const arrivesFrom = async (address: string) => {
  const body = crypto.randomUUID()
  await arrives(address, { to: TO, body })
  id = (await latest(ours)).id
}

describe('a letter whose first decision broke off is on the ticket that this made it', () => {
  test.each(Object.keys(FIRST) as (keyof typeof FIRST)[])('%s', async (first) => {
    await arrivesFrom(`${crypto.randomUUID()}@far.example`)
    const { body } = await FIRST[first]()
    expect(body.alreadyOn).toBeNull()
    const before = await words()
    for (const [way, decide] of Object.entries(THEN)) {
      await heldAgain()
      const met = await decide()
      expect([way, met.status < 300, met.body]).toMatchObject([
        ...[way, true],
        { ticketId: body.ticketId, alreadyOn: body.number },
      ])
      expect(await latest(ours)).toMatchObject({ id, state: 'taken', ticketId: body.ticketId })
    }
    expect(await words()).toBe(before)
  })

  test('also where it is a contact’s own', async () => {
    await arrivesFrom(contact.email)
    const own = (await latest(ours)).ticketId
    const before = await words()
    await heldAgain()
    expect((await noted()).body).toMatchObject({ ticketId: own })
    await heldAgain()
    const away = await post('dismissal')
    expect(away.body).toMatchObject({ state: 'taken', ticketId: own })
    expect(away.body.alreadyOn).toMatch(/^TS-/)
    expect(await words()).toBe(before)
  })
})

test('a dismissal that broke off itself keeps nobody from making a ticket of it', async () => {
  await arrivesFrom('put-away@far.example')
  expect((await mustBe(200, post('dismissal'))).body).toMatchObject({
    ...{ state: 'dismissed', alreadyOn: null },
  })
  await heldAgain()
  expect((await mustBe(201, accept())).body.alreadyOn).toBeNull()
})

test.each([
  ['dismissed', () => post('dismissal')],
  ['taken', () => noted()],
])('what the clock still sorts is no ticket once a colleague has it %s', async (state, decide) => {
  const get = vi.spyOn(env.FILES, 'get').mockRejectedValueOnce(new Error('out of order'))
  await arrivesFrom(contact.email)
  get.mockRestore()
  await change('received_at_ms = received_at_ms - 61000')
  const before = (await tickets(ours)).length
  const slow = vi.spyOn(env.FILES, 'get').mockImplementationOnce(async (...args) => {
    slow.mockRestore()
    const mail = await env.FILES.get(...(args as [string]))
    await change("state = 'held', reason = 'gave_up'")
    await mustBe(200, decide())
    return mail
  })
  await sweepMail(env, Date.now())
  expect((await tickets(ours)).length).toBe(before)
  const { body } = await ours.owner.get<LetterContent>(`/v1/letters/${id}`)
  expect(body.letter.state).toBe(state)
})

test('a stranger is nobody’s contact where their letter turns out to be on a ticket as it is accepted', async () => {
  const address = `${crypto.randomUUID()}@far.example`
  await arrivesFrom(address)
  const first = await mustBe(200, noted())
  await heldAgain()
  // A colleague's decision arrives at the Desk between the question and the opening.
  const misses = vi.spyOn(Desk.prototype, 'ask').mockResolvedValueOnce({ ok: true, value: 'null' })
  const { body } = await mustBe(201, accept())
  misses.mockRestore()
  expect(body).toMatchObject({ ticketId: first.body.ticketId, alreadyOn: first.body.number })
  const { contacts } = (await ours.owner.get<CustomerBook>(`/v1/customers/${customerId}`)).body
  expect(contacts.map(({ email }) => email)).not.toContain(address)
})

test('what a colleague makes of an automatic letter all the same writes to no machine', async () => {
  const automatic = async (subject: string) => {
    const headers = ['Auto-Submitted: auto-generated']
    await arrives(contact.email, { to: TO, subject, headers })
    id = (await latest(ours)).id
  }
  await automatic('Alarm')
  expect(await latest(ours)).toMatchObject({ state: 'set_aside', ticketId: null })
  expect((await post('dismissal')).status).toBe(409)
  await postGoesOut(ours)
  const before = (await outgoing(ours)).length
  const made = await mustBe(201, accept())
  await postGoesOut(ours)
  expect(await outgoing(ours)).toHaveLength(before)
  const { messages } = await ticketOf(ours, made.body.ticketId)
  expect(messages[0]?.body).toContain(contact.email)

  await automatic('Alarm again')
  await mustBe(200, noted())
  expect((await ticketOf(ours, ticketId)).messages.at(-1)?.kind).toBe('note')
  expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId })
})

test('what a machine wrote makes nobody a contact, and is no customer’s word from a strange address', async () => {
  const address = `${crypto.randomUUID()}@far.example`
  await arrives(address, { to: TO, headers: ['Auto-Submitted: auto-generated'] })
  id = (await latest(ours)).id
  const { status, body } = await post('addition', { by: 'customer', ticketId })
  expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/by'])
  const { contacts } = (await ours.owner.get<CustomerBook>(`/v1/customers/${customerId}`)).body
  expect(contacts.map(({ email }) => email)).not.toContain(address)

  await arrives(contact.email, { to: TO, headers: ['Auto-Submitted: auto-generated'] })
  id = (await latest(ours)).id
  await mustBe(200, post('addition', { by: 'customer', ticketId }))
  expect((await ticketOf(ours, ticketId)).messages.at(-1)?.kind).toBe('customer_reply')
})

test('the clocks of a held letter’s ticket count from when the letter came', async () => {
  await arrivesFrom(`${crypto.randomUUID()}@far.example`)
  await change('received_at_ms = received_at_ms - 7200000')
  const held = (await ours.owner.get<LetterContent>(`/v1/letters/${id}`)).body.letter.receivedAt
  const { ticketId: opened } = (await mustBe(201, accept())).body
  expect((await ticketOf(ours, opened)).row.openedAt).toBe(held)
})

test('one that waited longer than may be written down counts from the earliest that may', async () => {
  await arrivesFrom(`${crypto.randomUUID()}@far.example`)
  await change('received_at_ms = received_at_ms - 40 * 86400000')
  await mustBe(201, accept())
})

test('who decides a letter that was decided is told what it became, by whom and when', async () => {
  const engineer = await ours.as('engineer')
  const byEngineer = () =>
    engineer.post<ProblemView>(`/v1/letters/${id}/acceptance`, { customerId })
  await arrivesFrom(`${crypto.randomUUID()}@far.example`)
  const { number, ticketId: on } = (await mustBe(201, accept())).body
  for (const decide of Object.values(THEN)) {
    const { status, body } = await decide()
    expect([status, body.code, body.refusal]).toMatchObject([
      ...[409, 'wrong_state'],
      { code: 'decided_already', details: { ticketId: on, number } },
    ])
    expect(body.refusal?.message.zh).toMatch(`您已于 `)
  }
  const told = (await byEngineer()).body.refusal?.message
  expect(told?.zh).toMatch(
    new RegExp(`^decided-before owner已于 \\d{4}-.{5} ..:.. 将这封来信转为工单 ${number}。$`),
  )
  expect(told?.en).toMatch(`decided-before owner made ticket ${number} of this letter, `)
  expect(await latest(ours)).toMatchObject({
    ...{ decidedBy: ours.owner.personId, decidedAt: expect.any(String) },
    ...{ openedTicket: true, ticketNumber: number },
  })

  await arrivesFrom(`${crypto.randomUUID()}@far.example`)
  await mustBe(200, noted())
  expect((await byEngineer()).body.refusal?.message.zh).toMatch(/将这封来信加入工单 TS-/)
  expect(await latest(ours)).toMatchObject({ openedTicket: false, ticketId })
  await change("ticket_number = NULL, ticket_id = 'tkt_gone'")
  expect((await byEngineer()).body.refusal?.message.zh).toMatch(/将这封来信加入一张工单。$/)

  await arrivesFrom(`${crypto.randomUUID()}@far.example`)
  expect((await mustBe(200, post('dismissal'))).body.decidedBy).toBe(ours.owner.personId)
  expect((await byEngineer()).body.refusal?.message.zh).toMatch(/将这封来信设为不处理。$/)
  await change('decided_by = NULL, decided_at_ms = NULL')
  expect((await byEngineer()).body.refusal?.message.zh).toBe('这封来信已设为不处理。')
})

test('what the rules decide by themselves says so, and what waits says nothing yet', async () => {
  await arrivesFrom(contact.email)
  const own = await latest(ours)
  expect(own).toMatchObject({ decidedBy: null, decidedAt: expect.any(String) })
  expect(own.ticketNumber).toBe((await ticketOf(ours, own.ticketId)).row.number)
  const { refusal } = (await accept()).body
  expect(refusal?.message.zh).toMatch(/^这封来信已于 .* 由系统自动转为工单 TS-\d+。$/)
  await arrivesFrom(`${crypto.randomUUID()}@far.example`)
  expect(await latest(ours)).toMatchObject({ decidedBy: null, decidedAt: null, ticketNumber: null })
})
