import { env } from 'cloudflare:workers'
import type {
  CustomerBook,
  LetterContent,
  LetterView,
  ProblemView,
  TicketChanged,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person } from '../journeys/front-door'
import { raw } from './fixtures/made-mails'
import {
  arrives,
  contactOf,
  type List,
  latest,
  outgoing,
  postGoesOut,
  repliesTo,
  ticketOf,
  tickets,
  writtenTo,
} from './mail-under-test'
import { sweepMail } from './on-schedule'
import { receiveMail } from './receive-mail'

let ours: Company
let contact: Person
let ticketId: string | null
/** Where answers on the ticket go. */
let replyTo: string

const to = `mail-copies@${env.MAIL_DOMAIN}`

beforeAll(async () => {
  ;({ ours, contact, ticketId } = await writtenTo('mail-copies'))
  replyTo = await repliesTo(ours, ticketId)
}, 60_000)

const minuteLater = () => sweepMail(env, Date.now() + 61_000)

/** How often something was said on the ticket. */
const said = async (text: string) =>
  (await ticketOf(ours, ticketId)).messages.filter(({ body }) => body === text).length

test('a mail to the company and to a ticket’s address is a word on that ticket alone', async () => {
  const before = (await tickets(ours)).length
  for (const each of [to, replyTo]) {
    const headers = [`To: ${to}, <${replyTo}>`]
    const bytes = raw(`From: <${contact.email}>`, ...headers, 'Subject: Re', '', 'Both at once')
    await receiveMail(env, { from: contact.email, to: each }, bytes, Date.now())
  }
  expect(await said('Both at once')).toBe(1)
  await minuteLater()
  expect([(await tickets(ours)).length, await said('Both at once')]).toEqual([before, 1])
  const copies = await ours.owner.get<List<LetterView>>('/v1/letters?state=set_aside')
  expect(copies.body.items).toMatchObject([{ reason: 'copy', ticketId }])
})

test('it is that word, too, where it never came to the ticket’s address', async () => {
  const before = (await tickets(ours)).length
  await arrives(contact.email, { to, headers: [`Cc: <${replyTo}>`], body: 'Only here' })
  expect(await said('Only here')).toBe(0)
  await minuteLater()
  expect([(await tickets(ours)).length, await said('Only here')]).toEqual([before, 1])
  expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId })
})

test('it is a ticket of its own where the other ticket is another customer’s', async () => {
  const other = await contactOf(ours)
  await arrives(other.email, { to, headers: [`Cc: <${replyTo}>`], body: 'Mine' })
  const letter = await latest(ours)
  expect(letter).toMatchObject({ state: 'taken', reason: '', fromAddress: other.email })
  expect((await ticketOf(ours, letter.ticketId)).messages[0]?.body).toBe('Mine')
  expect(letter.ticketId).not.toBe(ticketId)
})

describe('a held letter is read before it is decided', () => {
  const WITH_FILES = {
    to,
    headers: [`Cc: Wei <wei@elsewhere.example>`, 'Content-Type: multipart/mixed; boundary=b'],
    body: [
      ...['--b', 'Content-Type: text/html', '', '<p>Look</p><img src="https://spy.example/1.gif">'],
      ...['--b', 'Content-Disposition: attachment; filename=log.txt', '', 'E42'],
      ...['--b', 'Content-Disposition: attachment; filename=setup.txt', '', 'MZ\x90\x00\x03'],
      '--b--',
    ].join('\r\n'),
  }
  const read = async ({ id }: LetterView) =>
    (await mustBe<LetterContent>(200, ours.owner.get(`/v1/letters/${id}`))).body
  const noted = async (change: string, { id }: LetterView) => {
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard.prepare(`UPDATE letters SET ${change} WHERE id = ?`).bind(id).run()
  }

  test('with whom it went to, what it says, and which of its files would not be taken', async () => {
    await arrives('stranger@elsewhere.example', WITH_FILES)
    const letter = await latest(ours)
    expect(await read(letter)).toMatchObject({
      letter: { id: letter.id, state: 'held', reason: 'unknown_sender' },
      sentTo: [to, 'wei@elsewhere.example'],
      customer: null,
      isKept: true,
      content: {
        ...{ text: 'Look', isCut: false, isWhole: true, page: { blockedPictures: 1 } },
        files: [
          { name: 'log.txt', sizeBytes: 4, refusal: null },
          { name: 'setup.txt', refusal: { code: 'program', message: expect.any(String) } },
        ],
      },
    })
    const page = await ours.owner.get<string>(`/v1/letters/${letter.id}/page`)
    expect(page.body.trim()).toBe('<p>Look</p>')
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  })

  test('a plain one has no layout, and its sender’s customer is named', async () => {
    await arrives(contact.email, { to, headers: ['Authentication-Results: mx; dmarc=fail'] })
    const letter = await latest(ours)
    const { customer, content } = await read(letter)
    expect([customer?.name, content?.page]).toEqual(['海光电子', null])
    expect((await ours.owner.get(`/v1/letters/${letter.id}/page`)).status).toBe(404)
  })

  test('one that took the host down, or still may, is not read, nor one that the retention rule took', async () => {
    await arrives('stranger@elsewhere.example', { to, body: 'Once more' })
    const letter = await latest(ours)
    await noted("reason = 'gave_up'", letter)
    expect(await read(letter)).toMatchObject({ isKept: true, content: null })
    await noted("reason = '', state = 'arrived'", letter)
    expect(await read(letter)).toMatchObject({ isKept: true, content: null })
    await noted("reason = 'unknown_sender', state = 'dismissed', mail_removed_at_ms = 1", letter)
    expect(await read(letter)).toMatchObject({ isKept: false, content: null })
    await noted('mail_removed_at_ms = NULL, people_removed_at_ms = 1', letter)
    expect(await read(letter)).toMatchObject({ isKept: false, content: null })
  })
})

describe('a held letter goes onto the ticket that a colleague names', () => {
  const added = (wish: object, { id }: LetterView) =>
    ours.owner.post<TicketChanged & ProblemView>(`/v1/letters/${id}/addition`, wish)
  const arrivesFrom = async (address: string, body: string, at = to) => {
    await arrives(address, { to: at, body })
    return latest(ours)
  }

  test('as the word of a stranger, who is a contact of its customer from then on', async () => {
    const letter = await arrivesFrom('new@elsewhere.example', 'From the plant')
    const { body } = await mustBe<TicketChanged>(200, added({ by: 'customer', ticketId }, letter))
    const { row, messages } = await ticketOf(ours, body.ticketId)
    expect(messages.at(-1)).toMatchObject({ kind: 'customer_reply', body: 'From the plant' })
    const { contacts } = (await ours.owner.get<CustomerBook>(`/v1/customers/${row.customerId}`))
      .body
    expect(contacts.map(({ email }) => email)).toContain('new@elsewhere.example')
    expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId })
    expect((await added({ by: 'customer', ticketId }, letter)).status).toBe(409)
  })

  test('instead of the one that it answers, where that is another customer’s', async () => {
    const other = await contactOf(ours)
    await arrives(other.email, { to, subject: 'Theirs' })
    const theirs = (await latest(ours)).ticketId
    const letter = await arrivesFrom(other.email, 'Wrong address', replyTo)
    expect(letter).toMatchObject({ reason: 'not_theirs', answersTicketId: ticketId })
    expect((await added({ by: 'customer' }, letter)).body.errors).toMatchObject([
      { pointer: '/by' },
    ])
    await mustBe(200, added({ by: 'customer', ticketId: theirs }, letter))
    expect((await ticketOf(ours, theirs)).messages.at(-1)).toMatchObject({
      ...{ kind: 'customer_reply', authorId: other.personId, body: 'Wrong address' },
    })
    expect(await said('Wrong address')).toBe(0)
  })

  test('and onto none that is not there, which leaves it as it was', async () => {
    const letter = await arrivesFrom('nobody@elsewhere.example', 'Where to?')
    const unknown = { by: 'customer', ticketId: `tkt_${'0'.repeat(26)}` }
    expect((await added(unknown, letter)).status).toBe(404)
    expect(await latest(ours)).toMatchObject({ id: letter.id, state: 'held' })
    await mustBe(200, added({ by: 'colleague', ticketId }, letter))
    expect((await ticketOf(ours, ticketId)).messages.at(-1)).toMatchObject({ kind: 'note' })
  })
})

describe('whom a contact’s mail went to as well reads along', () => {
  const known = async (customerId: string, email: string) =>
    mustBe<CustomerBook>(
      201,
      ours.owner.post(`/v1/customers/${customerId}/contacts`, {
        ...{ name: email.split('@')[0], duty: '', phone: '', email },
      }),
    )
  const mailed = async (id: string | null) => {
    await postGoesOut(ours)
    return (await outgoing(ours))
      .filter((mail) => mail.ticketId === id && mail.kind === 'reply')
      .map(({ toAddress }) => toAddress)
      .sort()
  }
  const copies = async (id: string | null) =>
    (await ticketOf(ours, id)).copies?.map(({ personName }) => personName)

  test('as far as they are of theirs; an answer keeps them, and so does the next', async () => {
    const [writer, stranger] = [await contactOf(ours), await contactOf(ours)]
    const { row } = await ticketOf(ours, ticketId)
    await arrives(writer.email, { to })
    const { customerId } = (await ticketOf(ours, (await latest(ours)).ticketId)).row
    expect(customerId).not.toBe(row.customerId)
    await known(customerId, 'qian@along.example')
    await known(customerId, 'sun@along.example')
    const cc = `Cc: Qian@along.example, ${stranger.email}, x@elsewhere.example`
    await arrives(writer.email, { to, headers: [cc], body: 'Low pressure' })
    const { ticketId: id } = await latest(ours)
    expect((await ticketOf(ours, id)).messages[0]?.sentTo).toMatchObject([
      { personName: 'qian', copied: true },
    ])
    expect(await copies(id)).toEqual(['qian'])
    const reply = { kind: 'reply', body: 'On our way' }
    await mustBe(200, ours.owner.post(`/v1/tickets/${id}/messages`, reply))
    expect(await mailed(id)).toEqual([writer.email, 'qian@along.example'].sort())
    const named = (await outgoing(ours)).filter((mail) => mail.ticketId === id)
    expect(named.map(({ kind, copiedTo }) => [kind, copiedTo])).toEqual([
      ['reply', ['qian@along.example']],
      ['reply', ['qian@along.example']],
      ['receipt', []],
    ])

    const [told] = (await outgoing(ours)).filter((mail) => mail.ticketId === id)
    const also = ['Cc: sun@along.example']
    await arrives(writer.email, { to: told?.replyTo ?? '', headers: also, body: 'Still low' })
    expect(await copies(id)).toEqual(['qian', 'sun'])
  })
})
