import { env } from 'cloudflare:workers'
import type { CustomerView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { raw } from './fixtures/made-mails'
import {
  arrives,
  choose,
  contactOf,
  type List,
  latest,
  outgoing,
  postGoesOut,
  ticketOf,
  tickets,
} from './mail-under-test'
import { mayAcknowledge } from './post'
import { receiveMail } from './receive-mail'

let ours: Company
let theirs: Company
let contact: Person
let rival: Person

beforeAll(async () => {
  ours = await signUp('mail-ours')
  theirs = await neighbourOf(ours, () => signUp('mail-theirs'))
  contact = await contactOf(ours)
  rival = await contactOf(theirs)
  await choose(ours, 'ours', 'hold')
  await choose(theirs, 'theirs', 'refuse')
}, 60_000)

test('a contact’s mail is a ticket in their name, and they get a receipt', async () => {
  expect(await arrives(contact.email, { subject: 'Pump stands still' })).toBe('taken')
  const letter = await latest(ours)
  expect(letter).toMatchObject({ state: 'taken', fromAddress: contact.email })
  const { row, messages } = await ticketOf(ours, letter.ticketId)
  expect(row).toMatchObject({ subject: 'Pump stands still', channel: 'email' })
  expect(messages[0]).toMatchObject({ body: 'It does not start.', authorId: contact.personId })
  const [receipt] = await outgoing(ours)
  expect(receipt).toMatchObject({ kind: 'receipt', toAddress: contact.email, ticketId: row.id })
})

test('the same mail delivered twice is one ticket', async () => {
  const before = (await tickets(ours)).length
  for (const _ of [1, 2]) await arrives(contact.email, { subject: 'Only once' })
  expect((await tickets(ours)).length).toBe(before + 1)
})

test('a public reply goes out once with its sealed address, and the answer finds the ticket', async () => {
  await arrives(contact.email, { subject: 'Answer me' })
  const { ticketId } = await latest(ours)
  const reply = { kind: 'reply', body: '请重启一次试试。' }
  await mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/messages`, reply))
  await mustBe(
    200,
    ours.owner.post(`/v1/tickets/${ticketId}/messages`, { kind: 'note', body: '内部意见' }),
  )
  await postGoesOut(ours, theirs)
  await postGoesOut(ours, theirs)
  const sent = (await outgoing(ours)).filter(
    (mail) => mail.ticketId === ticketId && mail.kind === 'reply',
  )
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ state: 'sent', toAddress: contact.email })
  expect(sent[0]?.content).toContain('请重启一次试试。')
  expect(JSON.stringify(await outgoing(ours))).not.toContain('内部意见')

  await arrives(contact.email, { to: sent[0]?.replyTo ?? '', body: 'It runs again.' })
  expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId })
  const { messages } = await ticketOf(ours, ticketId)
  expect(messages.at(-1)).toMatchObject({ kind: 'customer_reply', body: 'It runs again.' })
})

describe('a mail gets onto no ticket that is not its writer’s', () => {
  let writer: Person
  let replyTo: string
  let ticketId: string | null
  beforeAll(async () => {
    writer = await contactOf(ours)
    await arrives(writer.email, { subject: 'Guarded' })
    ticketId = (await latest(ours)).ticketId
    replyTo = (await outgoing(ours)).find((mail) => mail.ticketId === ticketId)?.replyTo ?? ''
  })
  const untouched = async () => (await ticketOf(ours, ticketId)).messages.length

  test('by its number in the subject, or by a Message-ID', async () => {
    const { row } = await ticketOf(ours, ticketId)
    const headers = [
      `In-Reply-To: <${ticketId}@${env.MAIL_DOMAIN}>`,
      `References: <${ticketId}@${env.MAIL_DOMAIN}>`,
    ]
    await arrives(writer.email, { subject: `Re: [${row.number}] Guarded`, headers })
    expect((await latest(ours)).ticketId).not.toBe(ticketId)
    expect(await untouched()).toBe(1)
  })

  test('by an address whose seal is not ours', async () => {
    const forged = replyTo.replace(/-[0-9a-z]{16}@/, `-${'0'.repeat(16)}@`)
    await arrives(writer.email, { to: forged, subject: 'Forged' })
    expect((await latest(ours)).ticketId).not.toBe(ticketId)
    expect(await untouched()).toBe(1)
  })

  test('of another customer of the same company, though it has the right address', async () => {
    const other = await contactOf(ours)
    await arrives(other.email, { to: replyTo })
    expect(await latest(ours)).toMatchObject({ state: 'held', reason: 'not_theirs' })
    expect(await untouched()).toBe(1)
  })

  test('of another company, through its own address with our ticket in it', async () => {
    await arrives(rival.email, { to: replyTo.replace(/^ours/, 'theirs'), subject: 'Across' })
    expect((await latest(theirs)).ticketId).not.toBe(ticketId)
    expect(await untouched()).toBe(1)
  })

  test('of a stranger who has the right address', async () => {
    await arrives('stranger@elsewhere.example', { to: replyTo })
    expect(await latest(ours)).toMatchObject({ state: 'held', reason: 'unknown_sender' })
    expect(await untouched()).toBe(1)
  })

  test('of a colleague, who answers in the product', async () => {
    await arrives(ours.owner.email, { to: replyTo })
    expect(await latest(ours)).toMatchObject({ state: 'held', reason: 'from_staff' })
  })
})

describe('a mail that is not clearly one writer’s is held, and nobody is written to', () => {
  const eve = 'eve@elsewhere.example'
  const heldAs = async (envelopeFrom: string, ...from: readonly string[]) => {
    const to = `ours@${env.MAIL_DOMAIN}`
    const bytes = raw(...from, `To: <${to}>`, 'Subject: Whose?', '', from.join(), envelopeFrom)
    const before = [await tickets(ours), await outgoing(ours)].map(({ length }) => length)
    await receiveMail(env, { from: envelopeFrom, to }, bytes, Date.now())
    const after = [await tickets(ours), await outgoing(ours)].map(({ length }) => length)
    expect(after).toEqual(before)
    return latest(ours)
  }

  const failed = 'Authentication-Results: mx; dmarc=fail'
  test.each<[string, () => [string, ...string[]], string]>([
    ['also bears another name', () => [eve, `From: ${contact.email}, ${eve}`], 'no_one_writer'],
    ['bears one behind theirs', () => [eve, `From: <${contact.email}> <${eve}>`], 'no_one_writer'],
    ['bears no name but the server’s', () => [contact.email], 'no_one_writer'],
    ['is disowned', () => [contact.email, failed, `From: ${contact.email}`], 'disowned'],
  ])('where what a contact seems to write %s', async (_, written, reason) => {
    const [from, ...heads] = written()
    expect(await heldAs(from, ...heads)).toMatchObject({ state: 'held', reason })
  })
})

describe('machines do not talk to each other', () => {
  test('what a machine wrote opens nothing and is not answered', async () => {
    const before = [await tickets(ours), await outgoing(ours)]
    await arrives(contact.email, { headers: ['Auto-Submitted: auto-replied'] })
    expect(await latest(ours)).toMatchObject({ state: 'set_aside', reason: 'automatic' })
    expect([await tickets(ours), await outgoing(ours)].map(({ length }) => length)).toEqual(
      before.map(({ length }) => length),
    )
  })

  test('one that hides what it is gets twenty receipts in a day and no more', async () => {
    const to = { address: (await contactOf(ours)).email, as: 'contact' } as const
    for (const at of Array(19).fill(Date.now())) await mayAcknowledge(env, ours.companyId, to, at)
    for (const subject of ['The twentieth', 'One more']) await arrives(to.address, { subject })
    const receipts = (await outgoing(ours)).filter(({ toAddress }) => toAddress === to.address)
    expect(receipts.map(({ subject }) => subject)).toEqual([expect.stringContaining('twentieth')])
  })

  test('a stranger is never written to', async () => {
    await arrives('victim@elsewhere.example', { subject: 'Bomb' })
    await postGoesOut(ours, theirs)
    const addresses = (await outgoing(ours)).map(({ toAddress }) => toAddress)
    expect(addresses).not.toContain('victim@elsewhere.example')
  })
})

describe('strangers', () => {
  test('are refused where the company says so', async () => {
    const to = `theirs@${env.MAIL_DOMAIN}`
    expect(await arrives('stranger@elsewhere.example', { to })).toBe('refused')
  })

  test('are held elsewhere, until a colleague makes a ticket of it or puts it away', async () => {
    await arrives('stranger@elsewhere.example', { subject: 'New here' })
    const { id } = await latest(ours)
    const customer = (await ours.owner.get<List<CustomerView>>('/v1/customers')).body.items[0]
    const wish = { customerId: customer?.id, priority: 'high' }
    const engineer = await ours.as('engineer')
    const accepted = await mustBe<{ ticketId: string }>(
      201,
      engineer.post(`/v1/letters/${id}/acceptance`, wish),
    )
    const { messages } = await ticketOf(ours, accepted.body.ticketId)
    expect(messages[0]?.body).toContain('stranger@elsewhere.example')
    expect((await ours.owner.post(`/v1/letters/${id}/dismissal`)).status).toBe(409)
    expect((await engineer.post(`/v1/letters/${id}/acceptance`, wish)).status).toBe(409)
    const told = (await outgoing(ours)).filter(({ toAddress }) => toAddress.startsWith('stranger@'))
    expect(told).toMatchObject([{ kind: 'receipt', ticketId: accepted.body.ticketId }])
    expect(told[0]?.content).toContain('We have your mail')
  })

  test('and nobody is told of an address that is not there', async () => {
    expect(await arrives(contact.email, { to: `nobody@${env.MAIL_DOMAIN}` })).toBe(
      'no_such_address',
    )
  })
})

test('a mail that cannot be read is a ticket with the mail as it came', async () => {
  const bytes = raw(
    `From: <${contact.email}>`,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...Array.from({ length: 4_500 }, () => '--b\r\n\r\nx'),
  )
  const to = `ours@${env.MAIL_DOMAIN}`
  expect(await receiveMail(env, { from: contact.email, to }, bytes, Date.now())).toBe('taken')
  const letter = await latest(ours)
  expect(letter).toMatchObject({ state: 'taken', reason: 'unreadable' })
  const { messages } = await ticketOf(ours, letter.ticketId)
  expect(messages[0]?.files).toMatchObject([{ name: 'mail.eml', sizeBytes: bytes.byteLength }])
})

test('the page of a mail is shown in a frame that can run and reach nothing', async () => {
  await arrives(contact.email, {
    subject: 'A page',
    headers: ['Content-Type: text/html'],
    body: '<p>Look</p><img src="https://spy.example/1.gif"><script>alert(1)</script>',
  })
  const { ticketId } = await latest(ours)
  const { messages } = await ticketOf(ours, ticketId)
  expect(messages[0]).toMatchObject({ body: 'Look', files: [], page: { blockedPictures: 1 } })
  const path = `/v1/tickets/${ticketId}/pages/${messages[0]?.page?.fileId}`
  const page = await ours.owner.get<string>(path)
  expect(page.body.trim()).toBe('<p>Look</p>')
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  expect((await theirs.owner.get(path)).status).toBe(404)
})

test('an address is one company’s, and stays theirs', async () => {
  const wish = { handle: 'ours', unknownSenders: 'hold' }
  const answer = await theirs.owner.put('/v1/mail-settings', wish, { version: 1 })
  expect(answer.status).toBe(422)
})
