import type {
  CustomerView,
  MeView,
  OutgoingMailView,
  PortalDoor,
  SessionView,
  TicketChanged,
} from '@bylaw/contract'
import { beforeAll, expect, test, vi } from 'vitest'
import { anyone, type Company, mustBe, personOf, signUp } from '../journeys/front-door'
import { secretIn } from '../mail/mail-under-test'

let ours: Company
let email: string

beforeAll(async () => {
  ours = await signUp('portal-ours')
  const wish = { handle: 'portal-ours', unknownSenders: 'hold' }
  await mustBe(200, ours.owner.put('/v1/mail-settings', wish, { version: 0 }))
  const customer = { name: '海光电子', level: 'key' }
  const { body } = await mustBe<CustomerView>(201, ours.owner.post('/v1/customers', customer))
  email = (await ours.contactOf(body.id)).email
}, 60_000)

const asks = (address: string, company = 'portal-ours') =>
  anyone.post('/v1/portal/links', { company, email: address })
const sent = async (kind: OutgoingMailView['kind']) => {
  const { body } = await ours.owner.get<{ items: OutgoingMailView[] }>('/v1/outgoing-mails')
  return body.items.filter((mail) => mail.kind === kind)
}
const entries = () => sent('entry')
const enters = (token: string) => anyone.post<SessionView>('/v1/portal/entry', { token })
const looksThrough = (token: string) => anyone.post<PortalDoor>('/v1/portal/entry/door', { token })

test('a contact comes in by the link in their mail, once, as themselves', async () => {
  await mustBe(200, asks(email))
  const mail = await vi.waitUntil(async () => (await entries())[0], { timeout: 10_000 })
  expect(mail.toAddress).toBe(email)
  const token = await secretIn(ours, mail)
  // It says whose portal it is as often as it is looked at, until it is used up.
  for (const _ of [1, 2])
    expect((await mustBe(200, looksThrough(token))).body).toEqual({
      companyName: 'portal-ours Ltd',
    })
  const { body } = await mustBe(201, enters(token))
  const contact = personOf(body, email)
  const me = await mustBe<MeView>(200, contact.get('/v1/me'))
  expect(me.body.person).toMatchObject({ role: 'contact', email })
  expect((await contact.get('/v1/customers')).status).toBe(403)
  expect((await enters(token)).status).toBe(404)
  expect((await looksThrough(token)).status).toBe(404)

  await mustBe(200, contact.post('/v1/sign-out'))
  expect((await contact.get('/v1/me')).status).toBe(401)
})

test('colleagues are not shown the link with which a contact comes in', async () => {
  const [mail] = await entries()
  expect(mail?.content).toContain('/portal#…')
  expect(mail?.content).not.toContain(await secretIn(ours, mail))
})

test('the door bears the company’s name; at an address that is nobody’s there is none', async () => {
  const door = (company: string) => anyone.get<PortalDoor>(`/v1/portal/doors/${company}`)
  expect((await mustBe(200, door('portal-ours'))).body).toEqual({ companyName: 'portal-ours Ltd' })
  expect((await door('no-such-company')).status).toBe(404)
})

test('everyone gets the same answer, and only a contact a mail', async () => {
  const before = (await entries()).length
  const told = await Promise.all([
    asks('nobody@elsewhere.example'),
    asks(ours.owner.email),
    asks(email, 'no-such-company'),
  ])
  for (const { status, body } of told) expect([status, body]).toEqual([200, {}])
  // Mails go out behind the answers: once a contact's, asked for last, is there, so would theirs be.
  await mustBe(200, asks(email))
  const mails = await vi.waitUntil(
    async () => {
      const all = await entries()
      return all.length > before && all
    },
    { timeout: 10_000 },
  )
  expect(mails.map(({ toAddress }) => toAddress)).toEqual(mails.map(() => email))
})

test('nobody’s mailbox is filled: three links in a quarter of an hour', async () => {
  const statuses: number[] = []
  for (let count = 0; count < 4; count += 1)
    statuses.push((await asks('victim@elsewhere.example')).status)
  expect(statuses).toEqual([200, 200, 200, 429])
})

test('who asked for an article is led to it, and nothing but its name is taken along', async () => {
  const articleId = 'art_0123456789abcdefghjkmnpqrs'
  const before = (await entries()).length
  await mustBe(200, anyone.post('/v1/portal/links', { company: 'portal-ours', email, articleId }))
  const mails = await vi.waitUntil(
    async () => {
      const all = await entries()
      return all.length > before && all
    },
    { timeout: 10_000 },
  )
  expect(mails.map(({ content }) => content).join()).toContain(`/portal?article=${articleId}#…`)
  const elsewhere = { company: 'portal-ours', email, articleId: `${articleId}#eyJ` }
  await mustBe(422, anyone.post('/v1/portal/links', elsewhere))
})

test('a session’s own token, or a forged one, is no link', async () => {
  for (const token of [ours.owner.token, 'x.y.z', ''])
    for (const tried of [await enters(token), await looksThrough(token)])
      expect(tried.status).toBe(404)
})

test('each ticket that a contact opens is acknowledged by mail, and a colleague’s is not', async () => {
  const made = await mustBe<CustomerView>(
    201,
    ours.owner.post('/v1/customers', { name: '临江水务', level: 'key' }),
  )
  const customerId = made.body.id
  const contact = await ours.contactOf(customerId)
  const wish = { subject: '泵不转', description: '…', priority: 'normal', channel: 'web' }
  const opened: string[] = []
  for (const key of ['receipt-1', 'receipt-2', 'receipt-3', 'receipt-4'])
    for (const _ of ['first', 'again']) {
      const { body } = await mustBe<TicketChanged>(201, contact.post('/v1/tickets', wish, { key }))
      if (!opened.includes(body.ticketId)) opened.push(body.ticketId)
    }
  await mustBe(201, ours.owner.post('/v1/tickets', { ...wish, customerId }))
  // What comes of a ticket is one of theirs as well.
  const complaint = { as: 'complaint', subject: '一直没人来', description: '…' }
  const path = `/v1/tickets/${opened[0]}/derived`
  opened.push((await mustBe<TicketChanged>(201, contact.post(path, complaint))).body.ticketId)
  await mustBe(201, ours.owner.post(path, { ...complaint, as: 'child' }))
  // What rang is the company's to write down, not a contact's to claim.
  for (const channel of ['phone', 'email'])
    expect((await contact.post('/v1/tickets', { ...wish, channel })).status).toBe(422)
  const receipts = await sent('receipt')
  expect(receipts.map(({ ticketId }) => ticketId).sort()).toEqual([...opened].sort())
  expect(receipts[0]).toMatchObject({ toAddress: contact.email })
  expect(receipts[0]?.content).toContain(`/portal/portal-ours?ticket=${receipts[0]?.ticketId}`)
})
