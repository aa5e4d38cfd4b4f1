import { env } from 'cloudflare:workers'
import type {
  CustomerView,
  NoticeView,
  ProblemView,
  TicketChanged,
  TicketView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { died } from '../journeys/lost-answers'
import { noise } from './fixtures/made-mails'
import {
  arrives,
  choose,
  contactOf,
  type List,
  latest,
  outgoing,
  ticketOf,
} from './mail-under-test'
import { receiveMail } from './receive-mail'

let ours: Company
let contact: Person

beforeAll(async () => {
  ours = await signUp('take-mail')
  contact = await contactOf(ours)
  await choose(ours, 'takes', 'hold')
}, 60_000)

const to = `takes@${env.MAIL_DOMAIN}`
const LONG = `开头 ${'x'.repeat(40_000)} 结尾`
const longBody = Buffer.from(LONG).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
const TEXT = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64']

const firstMessage = async (ticketId: string | null) =>
  (await ticketOf(ours, ticketId)).messages.at(-1)
const fileText = async (ticketId: string | null, fileId: string) =>
  (await ours.owner.get<string>(`/v1/tickets/${ticketId}/files/${fileId}`)).body

test('a long mail begins in its message, which says that all of it is attached', async () => {
  await arrives(contact.email, { to, headers: TEXT, body: longBody })
  const { ticketId } = await latest(ours)
  const { body, files } = (await firstMessage(ticketId)) ?? {}
  expect(body?.slice(0, 10)).toBe('开头 xxxxxxx')
  expect(body).toMatch(/…\n\n（来信较长，以上是开头部分，全文见附件：来信全文.txt）$/)
  expect(files).toMatchObject([{ name: '来信全文.txt', mediaType: 'text/plain' }])
  expect(await fileText(ticketId, files?.[0]?.id ?? '')).toBe(LONG)
})

test('a colleague who makes a ticket of a long mail loses nothing of it either', async () => {
  await arrives('stranger@elsewhere.example', { to, headers: TEXT, body: longBody })
  const { id } = await latest(ours)
  const customer = (await ours.owner.get<List<CustomerView>>('/v1/customers')).body.items[0]
  const wish = { customerId: customer?.id, priority: 'high' }
  const accepted = await mustBe<{ ticketId: string }>(
    201,
    ours.owner.post(`/v1/letters/${id}/acceptance`, wish),
  )
  const { body, files } = (await firstMessage(accepted.body.ticketId)) ?? {}
  expect(body?.length).toBeLessThanOrEqual(20_000)
  expect(body).toMatch(/全文见附件：来信全文.txt）$/)
  expect(files).toMatchObject([{ name: '来信全文.txt' }])
})

/** A mail with so many files. */
const withFiles = (count: number) => ({
  to,
  headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
  body: [
    '--b\r\nContent-Type: text/plain\r\n\r\nSee them',
    ...Array.from(
      { length: count },
      (_, index) =>
        `--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="f${index + 1}.txt"\r\n\r\n${index}`,
    ),
    '--b--',
  ].join('\r\n'),
})

test('of sixty files fifty are taken, and the message names the others', async () => {
  await arrives(contact.email, withFiles(60))
  const { body, files } = (await firstMessage((await latest(ours)).ticketId)) ?? {}
  expect(files).toHaveLength(50)
  const beyond = Array.from({ length: 10 }, (_, index) => `f${index + 51}.txt`).join(', ')
  expect(body).toBe(`See them\n\n未接收的附件：${beyond}`)
})

test('of very many it names some, and says how many there were', async () => {
  await arrives(contact.email, withFiles(200))
  const { body } = (await firstMessage((await latest(ours)).ticketId)) ?? {}
  expect(body).toMatch(/f69\.txt, f70\.txt 等 150 个$/)
})

describe('a ticket says what is true of its mail', () => {
  /** What stands on the ticket of a mail that came as these bytes. */
  const madeOf = async (bytes: Uint8Array<ArrayBuffer>) => {
    await receiveMail(env, { from: contact.email, to }, bytes, Date.now())
    const { ticketId } = await latest(ours)
    const { row, messages } = await ticketOf(ours, ticketId)
    const { body, files = [] } = messages.at(-1) ?? {}
    return { subject: row.subject, body, files: files.map(({ name }) => name) }
  }
  const written = async (headers: readonly string[], body: string) => {
    await arrives(contact.email, { to, headers, body })
    const { body: says, files = [] } = (await firstMessage((await latest(ours)).ticketId)) ?? {}
    return { says, files: files.map(({ name }) => name) }
  }

  test('nothing came, and nothing is attached', async () => {
    expect(await madeOf(new Uint8Array())).toEqual({
      ...{ subject: '一封空邮件', body: '收到一封空邮件，里面没有任何内容。' },
      files: [],
    })
  })

  test('bytes without sense are attached as they came', async () => {
    const made = { body: '这封邮件的格式无法读取，原件已作为附件保存。', files: ['mail.eml'] }
    expect(await madeOf(noise(4_000))).toEqual({ ...made, subject: '一封无法读取的邮件' })
    const broken =
      'From: <x@y.z>\r\nSubject: E42\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nx'
    expect(await madeOf(new Uint8Array(Buffer.from(broken)))).toEqual({ ...made, subject: 'E42' })
  })

  test('what nobody should open is not attached, and the ticket says so', async () => {
    const program = Uint8Array.from(noise(4_000), (byte, at) => 'MZ'.charCodeAt(at) || byte)
    const { body, files } = await madeOf(program)
    expect(files).toEqual([])
    expect(body).toContain('原件也不能作为附件接收')
  })

  test('what is only in part a mail is shown as far as it goes, with all that came', async () => {
    const base64 = ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64']
    const { says, files } = await written(base64, `${btoa('Pump seven')}!! stands still`)
    expect(says).toMatch(
      /^Pump seven.*（这封邮件不完整，或有部分内容无法读取。原件见附件：mail\.eml）$/s,
    )
    expect(files).toEqual(['mail.eml'])
  })

  test('an empty text without files points to none', async () => {
    expect(await written([], '')).toEqual({ says: '（正文为空）', files: [] })
    const { says } = await written(
      ['Content-Type: multipart/mixed; boundary=b'],
      '--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n--b--',
    )
    expect(says).toBe('（正文为空，请看附件）')
  })

  test('a page without words is what is to be looked at', async () => {
    const html = ['Content-Type: text/html']
    expect((await written(html, '<table><tr><td></td></tr></table>')).says).toBe(
      '（正文没有文字，请看邮件原格式）',
    )
  })
})

describe('a held letter that answers a ticket can be put onto it', () => {
  let ticketId: string
  let replyTo: string
  let asker: Person
  let engineer: Person
  beforeAll(async () => {
    asker = await contactOf(ours)
    engineer = await ours.as('engineer')
    await arrives(asker.email, { to, subject: 'Pump 7' })
    ticketId = (await latest(ours)).ticketId ?? ''
    replyTo = (await outgoing(ours)).find((mail) => mail.ticketId === ticketId)?.replyTo ?? ''
    const { version } = (await ticketOf(ours, ticketId)).row
    await mustBe(200, engineer.post(`/v1/tickets/${ticketId}/taking`, {}, { version }))
  }, 60_000)

  /** Mails this to the ticket's address; it is held. */
  const heldFrom = async (address: string, body: string, headers: readonly string[] = []) => {
    await arrives(address, { to: replyTo, body, headers })
    const letter = await latest(ours)
    expect(letter).toMatchObject({ state: 'held', answersTicketId: ticketId })
    return letter
  }
  const add = (by: Person, id: string, whose: 'customer' | 'colleague') =>
    by.post<TicketChanged & ProblemView>(`/v1/letters/${id}/addition`, { by: whose })
  const said = async () => (await ticketOf(ours, ticketId)).messages
  const noticesOf = async (person: Person) =>
    (await person.get<List<NoticeView>>('/v1/notices')).body.items

  test('as the word of a colleague of the contact’s, who is one of theirs from then on', async () => {
    const lead = await ours.as('lead')
    const { id } = await heldFrom('colleague@acme.example', 'It leaks, too.')
    await mustBe(200, add(lead, id, 'customer'))
    const [word] = (await said()).slice(-1)
    expect(word).toMatchObject({ kind: 'customer_reply', body: 'It leaks, too.' })
    expect(word?.authorName).toBe('colleague')
    expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId })
    expect((await noticesOf(engineer))[0]?.what.zh).toContain('客户回复了')
    await arrives('colleague@acme.example', { to: replyTo, body: 'It still does.' })
    expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId })
  })

  test('as a note, of which the customer learns nothing', async () => {
    const { id } = await heldFrom('engineer@home.example', 'I call them tomorrow.')
    const path = `/v1/letters/${id}/addition`
    const noted = () => engineer.post(path, { by: 'colleague' }, { key: 'noted' })
    const first = await died('noted', noted)
    const again = await noted()
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body])
    expect((await said()).at(-1)).toMatchObject({
      ...{ kind: 'note', visibility: 'internal', authorId: engineer.personId },
      body: '<engineer@home.example>\n\nI call them tomorrow.',
    })
    const seen = await asker.get<TicketView>(`/v1/tickets/${ticketId}`)
    expect(JSON.stringify(seen.body)).not.toContain('I call them')
  })

  test('as nobody’s word where its writer’s domain disowns it, or who is another customer’s', async () => {
    const disowned = await heldFrom('spoof@acme.example', 'Pay here.', [
      'Authentication-Results: mx; dmarc=fail',
    ])
    const other = await contactOf(ours)
    const foreign = await heldFrom(other.email, 'Let me see it.')
    const before = (await said()).length
    for (const { id } of [disowned, foreign]) {
      const answer = await add(engineer, id, 'customer')
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([422, '/by'])
    }
    expect((await said()).length).toBe(before)
  })

  test('once, whoever does so after the host died on the way', async () => {
    const { id } = await heldFrom('again@acme.example', 'Only once.')
    await mustBe(200, add(engineer, id, 'customer'))
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard.prepare("UPDATE letters SET state = 'held' WHERE id = ?").bind(id).run()
    const lead = await ours.as('lead')
    const { body } = await mustBe<TicketChanged>(200, add(lead, id, 'customer'))
    expect(body.ticketId).toBe(ticketId)
    expect((await said()).filter((word) => word.body === 'Only once.')).toHaveLength(1)
    expect((await add(lead, id, 'customer')).status).toBe(409)
  })

  test('and none that answers no ticket', async () => {
    await arrives('stranger@elsewhere.example', { to, subject: 'New' })
    const { id, answersTicketId } = await latest(ours)
    expect(answersTicketId).toBeNull()
    expect((await add(engineer, id, 'colleague')).status).toBe(409)
  })
})
