import { env } from 'cloudflare:workers'
import type { CustomerBook, TicketChanged } from '@bylaw/contract'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { directory } from '../identity/directory'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { raw } from './fixtures/made-mails'
import {
  arrives,
  choose,
  contactOf,
  handOn,
  latest,
  outgoing,
  postGoesOut,
  ticketOf,
  tickets,
} from './mail-under-test'
import { sweepMail } from './on-schedule'
import { mayAcknowledge } from './post'
import { receiveSubmission } from './receive-submission'
import { sendMails } from './send-mails'

let ours: Company
let contact: Person
let ticketId: string | null

beforeAll(async () => {
  ours = await signUp('mail-once')
  contact = await contactOf(ours)
  await choose(ours, 'mail-once', 'hold')
  await arrives(contact.email, { to: `mail-once@${env.MAIL_DOMAIN}` })
  ticketId = (await latest(ours)).ticketId
  await postGoesOut(ours)
}, 60_000)

const replied = (body: string) =>
  mustBe(200, ours.owner.post(`/v1/tickets/${ticketId}/messages`, { kind: 'reply', body }))

/** In whichever shard the company is. */
const inShards = async (text: string): Promise<unknown[]> =>
  (
    await Promise.all(
      [env.SHARD_01, env.SHARD_02].map((shard) => shard.prepare(text).bind(ours.companyId).all()),
    )
  ).flatMap(({ results }) => results)

test('an event that arrives again after its mail was made has no second notice', async () => {
  await replied('请重启一次试试。')
  await postGoesOut(ours)
  await handOn(ours.companyId)
  expect(await inShards('SELECT seq FROM mail_notices WHERE company_id = ?')).toEqual([])
})

test('a mail that another round sent meanwhile is not sent again by the one that failed', async () => {
  await replied('已经恢复了吗？')
  await handOn(ours.companyId)
  const tried: string[] = []
  const carrier = {
    async send({ to }: EmailMessage) {
      tried.push(to)
      await inShards(
        "UPDATE outgoing_mails SET state = 'sent' WHERE company_id = ? AND state = 'sending'",
      )
      throw new Error('The line went dead')
    },
  }
  const byLine = { ...env, MAIL_OUT: 'cloudflare', SEND_EMAIL: carrier } as unknown as typeof env
  await sendMails(byLine, Date.now() + 1_000)
  expect(tried).toEqual([contact.email])
  expect((await outgoing(ours)).map(({ state }) => state)).not.toContain('waiting')
})

test('a contact’s letter is one ticket, also where its sorting broke off and a colleague makes one of it', async () => {
  await arrives(contact.email, { to: `mail-once@${env.MAIL_DOMAIN}`, body: 'Broken off' })
  const letter = await latest(ours)
  const before = (await tickets(ours)).length
  await inShards(
    `UPDATE letters SET state = 'arrived', begun = 3, ticket_id = NULL
     WHERE company_id = ? AND id = '${letter.id}'`,
  )
  await sweepMail(env, Date.now() + 61_000)
  expect(await latest(ours)).toMatchObject({ id: letter.id, state: 'held' })
  const { customerId } = (await ticketOf(ours, letter.ticketId)).row
  const path = `/v1/letters/${letter.id}/acceptance`
  const accepted = await mustBe<TicketChanged>(201, ours.owner.post(path, { customerId }))
  expect(accepted.body.ticketId).toBe(letter.ticketId)
  expect((await tickets(ours)).length).toBe(before)
})

test.each([
  [2, 'unknown_sender'],
  [3, 'gave_up'],
] as const)(
  'a letter whose sorting never came to an end %i times is held as %s',
  async (begun, reason) => {
    await arrives('stranger@far.example', { to: `mail-once@${env.MAIL_DOMAIN}`, body: `${begun}` })
    const { id } = await latest(ours)
    await inShards(
      `UPDATE letters SET state = 'arrived', begun = ${begun} WHERE company_id = ? AND id = '${id}'`,
    )
    await sweepMail(env, Date.now() + 61_000)
    expect(await latest(ours)).toMatchObject({ id, state: 'held', reason })
  },
)

test('a letter that took the host down is not read by whoever makes a ticket of it', async () => {
  const body = 'What took it down'
  await arrives('stranger@far.example', { to: `mail-once@${env.MAIL_DOMAIN}`, body })
  const { id } = await latest(ours)
  await inShards(`UPDATE letters SET reason = 'gave_up' WHERE company_id = ? AND id = '${id}'`)
  const { customerId } = (await ticketOf(ours, ticketId)).row
  const accepted = await mustBe<TicketChanged>(
    201,
    ours.owner.post(`/v1/letters/${id}/acceptance`, { customerId }),
  )
  const [said] = (await ticketOf(ours, accepted.body.ticketId)).messages
  expect(said?.body).not.toContain(body)
  expect(said?.files).toMatchObject([{ name: 'mail.eml' }])
})

describe('a letter that cannot be sorted, because what is needed for it does not answer', () => {
  /** The sweep so much later, while files cannot be read. */
  const failsAfter = async (ms: number) => {
    const get = vi.spyOn(env.FILES, 'get').mockRejectedValue(new Error('out of order'))
    await sweepMail(env, Date.now() + ms)
    get.mockRestore()
  }
  let id: string
  let body: string
  beforeEach(async () => {
    body = `${crypto.randomUUID()}`
    await arrives('stranger@far.example', { to: `mail-once@${env.MAIL_DOMAIN}`, body })
    id = (await latest(ours)).id
    await inShards(`UPDATE letters SET state = 'arrived' WHERE company_id = ? AND id = '${id}'`)
  })

  test('is tried for an hour, however often, and sorted once it can be', async () => {
    for (let tries = 0; tries < 5; tries += 1) await failsAfter(61_000)
    expect(await latest(ours)).toMatchObject({ id, state: 'arrived' })
    await sweepMail(env, Date.now() + 61_000)
    expect(await latest(ours)).toMatchObject({ id, state: 'held', reason: 'unknown_sender' })
  })

  test('is left to a colleague after that, who reads what it says in the ticket they make of it', async () => {
    await failsAfter(3_601_000)
    expect(await latest(ours)).toMatchObject({ id, state: 'held', reason: 'not_sorted' })
    const { customerId } = (await ticketOf(ours, ticketId)).row
    const path = `/v1/letters/${id}/acceptance`
    const accepted = await mustBe<TicketChanged>(201, ours.owner.post(path, { customerId }))
    const [said] = (await ticketOf(ours, accepted.body.ticketId)).messages
    expect([said?.body.includes(body), said?.files]).toEqual([true, []])
  })
})

describe('what somebody else has sent to an address is three receipts in a day', () => {
  const receiptsFor = (address: string) =>
    [1, 2, 3, 4].map(() =>
      mayAcknowledge(env, ours.companyId, { address, as: 'named' }, Date.now()),
    )
  const mailsTo = async (address: string) =>
    (await outgoing(ours)).filter(({ toAddress }) => toAddress === address).length

  test('and no fourth', async () => {
    const asked = receiptsFor('named@elsewhere.example')
    expect(await Promise.all(asked)).toEqual([true, true, true, false])
  })

  test('nor a fourth for a form that was filled in with it', async () => {
    const company = await directory(env.CONTROL).company(ours.companyId)
    if (!company) throw new Error('There is no such company')
    const before = await mailsTo(contact.email)
    const filledIn = (subject: string) => {
      const bytes = raw(`From: <${contact.email}>`, `Subject: ${subject}`, '', 'x')
      const sent = { from: contact.email, raw: bytes, formId: 'frm_1' }
      return receiveSubmission(env, company, sent, Date.now())
    }
    for (const subject of ['1', '2', '3', '4']) await filledIn(subject)
    expect((await tickets(ours)).filter(({ subject }) => /^[1-4]$/.test(subject))).toHaveLength(4)
    expect((await mailsTo(contact.email)) - before).toBe(3)
  })

  test('nor for a letter that a colleague took up', async () => {
    const address = 'taken-up@elsewhere.example'
    await Promise.all(receiptsFor(address))
    await arrives(address, { to: `mail-once@${env.MAIL_DOMAIN}` })
    const { customerId } = (await ticketOf(ours, ticketId)).row
    const path = `/v1/letters/${(await latest(ours)).id}/acceptance`
    await mustBe(201, ours.owner.post(path, { customerId }))
    expect(await mailsTo(address)).toBe(0)
  })
})

test('what was put right to be another customer’s is mailed to nobody of the former’s', async () => {
  const former = await contactOf(ours)
  await arrives(former.email, { to: `mail-once@${env.MAIL_DOMAIN}`, subject: 'From home' })
  const id = (await latest(ours)).ticketId
  const path = `/v1/tickets/${id}`
  const reply = (body: string) =>
    mustBe(200, ours.owner.post(`${path}/messages`, { kind: 'reply', body }))
  const replies = async () =>
    (await outgoing(ours))
      .filter((mail) => mail.ticketId === id && mail.kind === 'reply')
      .map(({ toAddress }) => toAddress)
  const { customerId } = (await ticketOf(ours, ticketId)).row
  const book = await mustBe<CustomerBook>(200, ours.owner.get(`/v1/customers/${customerId}`))
  await reply('请问是哪个站点？')
  const belonging = { customerId, contactId: book.body.contacts[0]?.id }
  await mustBe(200, ours.owner.post(`${path}/customer`, belonging, { version: 2 }))
  await postGoesOut(ours)
  expect(await replies()).toEqual([])
  expect(await inShards('SELECT seq FROM mail_notices WHERE company_id = ?')).toEqual([])
  await reply('已派人去看。')
  await postGoesOut(ours)
  expect(await replies()).toEqual([contact.email])
  const index = await inShards('SELECT id, customer_id FROM ticket_index WHERE company_id = ?')
  expect(index).toContainEqual({ id, customer_id: customerId })
})
