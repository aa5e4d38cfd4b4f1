import { env } from 'cloudflare:workers'
import type { CustomerView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { noise } from './fixtures/made-mails'
import { arrives, choose, contactOf, type List, latest, ticketOf } from './mail-under-test'
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
    expect(await madeOf(noise(4_000))).toEqual({
      ...{ subject: '一封无法读取的邮件', files: ['mail.eml'] },
      body: '这封邮件的格式无法读取，原件已作为附件保存。',
    })
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
