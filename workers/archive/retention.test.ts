import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  ring,
  URGENT,
} from '../desk/desk-under-test'
import { fileRoom } from '../files/file-room'
import { openShard } from '../platform/shard'
import type { Scope } from '../scope'
import { archiveRoom } from './archive-room'
import { after, CLOSED_AT } from './archive-under-test'
import { REMOVED_FILE } from './clean'
import { changeRetention } from './retention'
import { retentionStore } from './retention-store'
import { sweepRetention } from './sweep-retention'

const NEVER = { filesDays: null, mailDays: null, contactsDays: null }

let company: CompanyUnderTest
let ticketId: string
let heldId: string
let correctedId: string

const scopeOf = (name = 'sun') => {
  const reader = { companyId: company.id, personId: personId(name), membershipVersion: 1 }
  const shard = openShard(env.SHARD_01, reader)
  const retention = retentionStore(shard, company.id)
  const ground = { ...reader, personName: name, requestId: 'req', now: after(40) }
  return { ...ground, shard, retention } as unknown as Scope
}

/** A ticket of Ada's that was first put down to Bob, of another customer, who was rung. */
async function corrected(): Promise<string> {
  const toBob = { customerId: 'cus_boreal', contactId: personId('bob'), channel: 'phone' as const }
  const wang = company.as('wang')
  const opened = await wang.open({ ...URGENT, ...toBob, description: 'bob 打来' })
  const id = opened.changed.ticketId
  await company.as('bob').addMessage(id, { kind: 'reply', body: '我是 bob' })
  await wang.correctCustomer(id, 2, { customerId: 'cus_acme', contactId: personId('ada') })
  await company.as('wang', { nowMs: CLOSED_AT }).close(id, 3, { outcome: '已恢复' })
  return id
}

/** A ticket of Ada's with a file, a mail and tags behind it, closed within the hour. */
async function closed(): Promise<string> {
  const ada = company.as('ada')
  const fileId = `fil_${crypto.randomUUID()}`
  const file = { name: '艾达的照片.png', mediaType: 'image/png', sizeBytes: 3, isPicture: true }
  const subject = '请致电 13812345678'
  const files = [{ id: fileId, ...file }]
  const opened = await ada.open({ ...URGENT, subject, description: '我是 ada', files })
  const id = opened.changed.ticketId
  const letterId = `ltr_${crypto.randomUUID()}`
  for (const each of [fileId, letterId]) await fileRoom(env.FILES, company.id).put(each, 'raw')
  await env.SHARD_01.batch([
    env.SHARD_01.prepare(
      `INSERT INTO files VALUES (?, ?, ?, 'image/png', 3, 'attached', ?, 'per_ada', 0, NULL, NULL)`,
    ).bind(company.id, fileId, file.name, id),
    env.SHARD_01.prepare(
      `INSERT INTO letters (company_id, id, state, reason, envelope_from, envelope_to, from_address,
         from_name, subject, excerpt, size_bytes, ticket_id, received_at_ms, version, files)
       VALUES (?, ?, 'taken', '', 'ada@x.example', 'us@y.example', 'ada@x.example',
         'Ada', 'help', 'It does not start', 3, ?, 0, 1, '[]')`,
    ).bind(company.id, letterId, id),
    env.SHARD_01.prepare(
      `INSERT INTO outgoing_mails (company_id, id, kind, person_id, to_address, named, ticket_id,
         subject, content, reply_to, state, tries, next_at_ms, created_at_ms)
       VALUES (?1, ?2, 'reply', 'per_ada', 'ada@x.example', '{"to":["ada@x.example"],"cc":[]}', ?2,
         'help', '', '', 'sent', 1, 0, 0)`,
    ).bind(company.id, id),
  ])
  const li = company.as('li')
  await li.change(id, 1, { tags: ['找 ada', '停机'] })
  await li.change(id, 2, { tags: ['ADA 13812345678', '停机'] })
  await company.as('wang', { nowMs: CLOSED_AT }).close(id, 3, { outcome: '已恢复' })
  return id
}

const OF_TICKET: Readonly<Record<string, string>> = {
  audit: 'subject',
  files: 'held_by',
  search_tickets: 'id',
}
const inShard = async (table: string, column: string, id = ticketId) =>
  (
    await env.SHARD_01.prepare(
      `SELECT ${column} AS value FROM ${table} WHERE company_id = ? AND ${OF_TICKET[table] ?? 'ticket_id'} = ? ORDER BY 1`,
    )
      .bind(company.id, id)
      .all<{ value: string }>()
  ).results.map(({ value }) => value)
const read = (id = ticketId) => company.as('wang', { nowMs: after(400) }).read(id)
const bytesLeft = async (id = ticketId) => {
  const ids = [...(await inShard('files', 'id', id)), ...(await inShard('letters', 'id', id))]
  const there = await Promise.all(ids.map((each) => fileRoom(env.FILES, company.id).bytes(each)))
  return there.filter((each) => each !== undefined).length
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  ticketId = await closed()
  heldId = await closed()
  correctedId = await corrected()
  await ring(company, '2027-11-01T11:00')
  await company.stub.putAway(after(31), 30)
})

describe('what a company keeps no longer', () => {
  test('is not removed before its ticket is archived, nor under periods that changed meanwhile', async () => {
    const wish = { archiveDays: 30, ...NEVER, reason: '依规定' }
    await expect(changeRetention(scopeOf(), { ...wish, filesDays: 29 }, 0)).rejects.toMatchObject({
      code: 'unacceptable',
      details: { errors: [{ pointer: '/filesDays' }] },
    })
    await changeRetention(
      scopeOf(),
      { ...wish, filesDays: 90, mailDays: 180, contactsDays: 365 },
      0,
    )
    await expect(changeRetention(scopeOf(), wish, 0)).rejects.toMatchObject({
      code: 'stale_version',
    })
    const { results } = await env.SHARD_01.prepare('SELECT action FROM audit WHERE company_id = ?')
      .bind(company.id)
      .all()
    expect(results).toEqual([{ action: 'retention.changed' }])
  })

  test('is shown beforehand, without what is held', async () => {
    const { retention } = scopeOf()
    const heldBy = personId('sun')
    const hold = { number: 'TS-1002', subject: '…', reason: '诉讼', heldBy, heldAtMs: after(40) }
    await retention.hold({ ticketId: heldId, ...hold }, [])
    const cutoffs = { files: after(1), mail: after(1), contacts: null }
    expect(await retention.preview(cutoffs)).toMatchObject({
      files: { tickets: 1, items: 1, bytes: 3 },
      mail: { tickets: 1, items: 1 },
      contacts: { tickets: 0 },
      held: 1,
      examples: [
        { ticketId, number: 'TS-1001', what: ['files', 'mail'] },
        { ticketId: correctedId, number: 'TS-1003' },
      ],
    })
    expect(await bytesLeft()).toBe(2)
  })

  test('files: their bytes and rows go on their day, a line stays that says so', async () => {
    await sweepRetention(env, after(90) - 1)
    expect(await bytesLeft()).toBe(2)
    await sweepRetention(env, after(90))
    expect(await inShard('files', 'id')).toEqual([])
    const { messages, removed } = await read()
    expect(messages[0]?.files).toMatchObject([{ name: '', mediaType: REMOVED_FILE }])
    expect(removed).toEqual([{ what: 'files', at: new Date(after(90)).toISOString() }])
    expect(await bytesLeft()).toBe(1)
  })

  test('mails as they came: their bytes and what was cited go, that they came stays', async () => {
    await sweepRetention(env, after(180))
    expect(await bytesLeft()).toBe(0)
    const left = "from_name || '/' || excerpt || '/' || (mail_removed_at_ms IS NOT NULL)"
    expect(await inShard('letters', left)).toEqual(['Ada//1'])
  })

  test('people: names, addresses and numbers go everywhere; what was done and when stays', async () => {
    await sweepRetention(env, after(365))
    const record = await archiveRoom(env, company.id, 'SHARD_01').record(ticketId)
    expect(record).not.toMatch(/per_ada|13812345678|我是 ada/)
    const line = await env.SHARD_01.prepare('SELECT line FROM archived_tickets WHERE id = ?')
      .bind(ticketId)
      .first<string>('line')
    expect(line).not.toMatch(/per_ada|"ada"|13812345678/)
    const { row, messages, removed } = await read()
    expect([row.subject, messages[0]?.body]).toEqual(['请致电 ***', '我是 ***'])
    expect(row.tags).toEqual(['ADA ***', '停机'])
    expect((await company.as('li').knownTags('')).items).toEqual(['停机'])
    expect(await inShard('search_tickets', 'noted')).toEqual(['ADA ***\n停机'])
    expect(row).toMatchObject({ state: 'closed', openedAt: '2027-11-01T01:00:00.000Z' })
    expect(removed?.map(({ what }) => what)).toEqual(['files', 'mail', 'contacts'])
    expect(await inShard('letters', 'from_name || from_address || envelope_from')).toEqual([''])
    expect(await inShard('outgoing_mails', "to_address || coalesce(named, '')")).toEqual([''])
    expect(await inShard('audit', 'action')).toEqual([
      'ticket_contacts.removed',
      'ticket_files.removed',
      'ticket_mail.removed',
    ])
  })

  test('people: also of the customer that a ticket was put down to by mistake', async () => {
    const record = await archiveRoom(env, company.id, 'SHARD_01').record(correctedId)
    expect(record).not.toMatch(/per_bob|bob|per_ada/)
    expect(record).toMatch(/cus_boreal/)
  })

  test('is removed once, and from a held ticket only when it is let go', async () => {
    await sweepRetention(env, after(366))
    expect(await inShard('audit', 'action')).toHaveLength(3)
    expect(await bytesLeft(heldId)).toBe(2)
    expect((await read(heldId)).removed).toBeUndefined()
    await scopeOf().retention.release(heldId, [])
    await sweepRetention(env, after(366))
    expect(await bytesLeft(heldId)).toBe(0)
  })
})
