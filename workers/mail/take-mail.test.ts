import { env } from 'cloudflare:workers'
import type { CustomerView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { arrives, choose, contactOf, type List, latest, ticketOf } from './mail-under-test'

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
