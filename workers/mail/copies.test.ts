import { env } from 'cloudflare:workers'
import type { LetterView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, type Person, signUp } from '../journeys/front-door'
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
import { sweepMail } from './on-schedule'
import { receiveMail } from './receive-mail'

let ours: Company
let contact: Person
let ticketId: string | null
/** Where answers on the ticket go. */
let replyTo: string

const to = `mail-copies@${env.MAIL_DOMAIN}`

beforeAll(async () => {
  ours = await signUp('mail-copies')
  contact = await contactOf(ours)
  await choose(ours, 'mail-copies', 'hold')
  await arrives(contact.email, { to })
  ticketId = (await latest(ours)).ticketId
  await postGoesOut(ours)
  const [told] = (await outgoing(ours)).filter((mail) => mail.ticketId === ticketId)
  replyTo = told?.replyTo ?? ''
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
