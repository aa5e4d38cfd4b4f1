import { env } from 'cloudflare:workers'
import type { LetterContent, LetterDecided, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type Company, mustBe, type Person } from '../journeys/front-door'
import { raw } from './fixtures/made-mails'
import {
  arrives,
  latest,
  outgoing,
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

const to = `late-copies@${env.MAIL_DOMAIN}`

beforeAll(async () => {
  ;({ ours, contact, ticketId } = await writtenTo('late-copies'))
  replyTo = await repliesTo(ours, ticketId)
}, 60_000)

/** How often something was said on the ticket. */
const said = async (text: string) =>
  (await ticketOf(ours, ticketId)).messages.filter(({ body }) => body === text).length

describe('a mail is said once, however far apart its copies come', () => {
  const HOURS_MS = 7_200_000
  /** A copy comes to an address, with its way through the net written above it. */
  const comes = (at: string, body: string, atMs: number, from = contact.email) => {
    const headers = [`To: ${to}, <${replyTo}>`, 'Message-ID: <one@acme.example>']
    const bytes = raw(`Received: at ${atMs}`, `From: <${from}>`, ...headers, '', body)
    return receiveMail(env, { from, to: at }, bytes, atMs)
  }
  const waited = (atMs: number) => sweepMail(env, atMs + 61_000)

  test.each([
    ['the company’s first', () => [to, replyTo]],
    ['the ticket’s first', () => [replyTo, to]],
  ])('%s', async (_, order) => {
    const body = crypto.randomUUID()
    const before = (await tickets(ours)).length
    for (const [nth, each] of order().entries()) {
      const atMs = Date.now() - (1 - nth) * HOURS_MS
      await comes(each, body, atMs)
      await waited(atMs)
    }
    expect([(await tickets(ours)).length, await said(body)]).toEqual([before, 1])
    expect(await latest(ours)).toMatchObject({ state: 'set_aside', reason: 'copy', ticketId })
  })

  test('and another text under its Message-ID, or another person’s, is a word of its own', async () => {
    const { row } = await ticketOf(ours, ticketId)
    const colleague = 'colleague@acme.example'
    const wish = { name: 'Wei', duty: '', phone: '', email: colleague }
    await mustBe(201, ours.owner.post(`/v1/customers/${row.customerId}/contacts`, wish))
    for (const [body, from] of [
      ['Forged', contact.email],
      ['Forged, and otherwise', contact.email],
      ['Forged', colleague],
    ] as const)
      await comes(replyTo, body, Date.now(), from)
    expect([await said('Forged'), await said('Forged, and otherwise')]).toEqual([2, 1])
  })

  test('also where a colleague put one of them onto the ticket', async () => {
    await comes(replyTo, 'By hand', Date.now() - HOURS_MS)
    await comes(to, 'By hand', Date.now())
    const { id } = await latest(ours)
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard.prepare("UPDATE letters SET state = 'held' WHERE id = ?").bind(id).run()
    const path = `/v1/letters/${id}/addition`
    const { body } = await mustBe<LetterDecided>(
      200,
      ours.owner.post(path, { by: 'customer', ticketId }),
    )
    expect(body.alreadyOn).toMatch(/^TS-/)
    expect(await said('By hand')).toBe(1)
  })
})

test('where a letter opened its ticket again, a line above it says whose', async () => {
  const { row } = await ticketOf(ours, ticketId)
  const path = `/v1/tickets/${ticketId}/closure`
  await mustBe(200, ours.owner.post(path, { outcome: '已恢复' }, { version: row.version }))
  await arrives(contact.email, { to: replyTo, body: 'Again' })
  await arrives(contact.email, { to: replyTo, body: 'And again' })
  const after = await ticketOf(ours, ticketId)
  expect(after.row.state).not.toBe('closed')
  expect(after.messages.slice(-3)).toMatchObject([
    { kind: 'reopened_by_mail', authorId: contact.personId, visibility: 'public', body: '' },
    { kind: 'customer_reply', body: 'Again' },
    { kind: 'customer_reply', body: 'And again' },
  ])
})

describe('whose mail could not be read', () => {
  const comes = async (...headers: string[]) => {
    const parts = Array.from({ length: 4_500 }, () => '--b\r\n\r\nx')
    const type = 'Content-Type: multipart/mixed; boundary=b'
    const bytes = raw(`From: <${contact.email}>`, 'Subject: Pump', ...headers, type, '', ...parts)
    await receiveMail(env, { from: contact.email, to }, bytes, Date.now())
    const letter = await latest(ours)
    expect(letter).toMatchObject({ state: 'taken', reason: 'unreadable' })
    return (await outgoing(ours)).filter((mail) => mail.ticketId === letter.ticketId)
  }

  test('is told that it came, once it is a ticket', async () => {
    const [receipt] = await comes()
    expect(receipt).toMatchObject({ kind: 'receipt', toAddress: contact.email })
    expect(receipt?.subject).toMatch(/^\[TS-\d+\] Pump$/)
    expect(receipt?.content).toContain('无法自动显示')
  })

  test.each(['Auto-Submitted: auto-replied', 'Authentication-Results: mx; dmarc=fail'])(
    'but not where its headers say %s',
    async (header) => {
      expect(await comes(header)).toEqual([])
    },
  )
})

describe('a letter that was put away', () => {
  let id: string
  const post = (what: string, by = ours.owner) =>
    by.post<LetterDecided & ProblemView>(`/v1/letters/${id}/${what}`)
  const noted = () =>
    ours.owner.post<LetterDecided & ProblemView>(`/v1/letters/${id}/addition`, {
      ...{ by: 'colleague', ticketId },
    })
  const change = async (set: string) => {
    for (const shard of [env.SHARD_01, env.SHARD_02])
      await shard.prepare(`UPDATE letters SET ${set} WHERE id = ?`).bind(id).run()
  }
  const arrivesFrom = async (address: string) => {
    await arrives(address, { to, body: crypto.randomUUID() })
    id = (await latest(ours)).id
  }
  const putAway = async () => {
    await arrivesFrom(`${crypto.randomUUID()}@far.example`)
    await mustBe(200, post('dismissal'))
  }

  test('is taken back by whoever may put one away, and waits again', async () => {
    await putAway()
    const engineer = await ours.as('engineer')
    const back = () => post('restoration', engineer)
    await mustBe(200, back())
    expect(await latest(ours)).toMatchObject({
      ...{ id, state: 'held', decidedBy: ours.owner.personId, restoredBy: engineer.personId },
    })
    const again = await back()
    expect([again.status, again.body.detail]).toEqual([
      409,
      expect.stringMatching(/恢复待处理|taken this/),
    ])
    await sweepMail(env, Date.now() + 3_600_000)
    expect(await latest(ours)).toMatchObject({ id, state: 'held' })
    const { body } = await mustBe(200, noted())
    expect(await latest(ours)).toMatchObject({ state: 'taken', ticketId: body.ticketId })
  })

  test('stays as it is where it became something, or its text was removed', async () => {
    await arrivesFrom(`${crypto.randomUUID()}@far.example`)
    const { number } = (await mustBe(200, noted())).body
    const taken = await post('restoration')
    expect([taken.status, taken.body.refusal?.message.zh]).toEqual([
      ...[409, expect.stringContaining(number)],
    ])
    for (const gone of ['mail_removed_at_ms = 1', 'people_removed_at_ms = 1']) {
      await putAway()
      await change(gone)
      expect([gone, (await post('restoration')).status]).toEqual([gone, 409])
    }
  })

  test('opens nothing by a try of the clock that took it up before, once it is back', async () => {
    const get = vi.spyOn(env.FILES, 'get').mockRejectedValueOnce(new Error('out of order'))
    await arrivesFrom(contact.email)
    get.mockRestore()
    await change('received_at_ms = received_at_ms - 61000')
    const before = (await tickets(ours)).length
    const slow = vi.spyOn(env.FILES, 'get').mockImplementationOnce(async (...args) => {
      slow.mockRestore()
      const mail = await env.FILES.get(...(args as [string]))
      await change("state = 'held', reason = 'gave_up'")
      await mustBe(200, post('dismissal'))
      await mustBe(200, post('restoration'))
      return mail
    })
    await sweepMail(env, Date.now())
    expect((await tickets(ours)).length).toBe(before)
    const { body } = await ours.owner.get<LetterContent>(`/v1/letters/${id}`)
    expect(body.letter.state).toBe('held')
  })
})
