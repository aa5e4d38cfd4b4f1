import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  ring,
  URGENT,
} from '../desk/desk-under-test'
import { deriveAsAsked } from '../desk/open-ticket'
import { addMessage } from '../desk/say'
import { fileStore } from '../files/store'
import { openShard } from '../platform/shard'
import { type Scope, scopeWith } from '../scope'
import { after, CLOSED_AT, DAY_MS, isKept, uploadedBy } from './archive-under-test'
import { retentionStore } from './retention-store'
import { sweepRetention } from './sweep-retention'

let company: CompanyUnderTest
let originId: string
let fileId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  originId = (await company.as('ada').open(URGENT)).changed.ticketId
  fileId = await uploadedBy(company.id, 'ada')
})
afterEach(() => void vi.useRealTimers())

/** Somebody's own scope, as far as words with files need it. */
function scopeOf(who: 'ada' | 'wang'): Scope {
  const reader = { companyId: company.id, personId: personId(who), membershipVersion: 1 }
  return {
    ...reader,
    role: 'engineer',
    requestId: `req_${who}`,
    files: fileStore(openShard(env.SHARD_01, reader), company.id),
    now: Date.now(),
    newId: () => `tkt_${crypto.randomUUID()}`,
    desk: company.as(who),
  } as unknown as Scope
}

/** Made of the origin's second message. */
const SPLIT = {
  ...{ subject: '另一件事', description: '…', fromMessage: 'TS-1001.2' },
  as: 'split',
} as const
const derived = async (): Promise<string> =>
  (await deriveAsAsked(scopeOf('wang'), originId, SPLIT)).changed.ticketId
const filesOf = async (ticketId: string) =>
  (await company.as('ada').read(ticketId)).messages.flatMap(({ files }) =>
    files.map(({ id }) => id),
  )
const isThere = () => isKept(company.id, fileId)

describe('a ticket that is made of a message', () => {
  test('has its files, for whoever of the customer’s reads them there', async () => {
    await addMessage(scopeOf('ada'), originId, { kind: 'reply', body: '见图', fileIds: [fileId] })
    const newId = await derived()
    expect(await filesOf(newId)).toEqual([fileId])
    expect(await filesOf(originId)).toEqual([fileId])
    expect((await company.as('ada').readFile(newId, fileId)).name).toBe('a.png')
    await expect(company.as('bob').readFile(newId, fileId)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('has none of those that are for colleagues alone', async () => {
    fileId = await uploadedBy(company.id, 'wang')
    await addMessage(scopeOf('wang'), originId, { kind: 'note', body: '底价', fileIds: [fileId] })
    const newId = await derived()
    for (const who of ['ada', 'wang'])
      await expect(company.as(who).readFile(newId, fileId)).rejects.toMatchObject({
        code: 'not_found',
      })
  })

  test('keeps them where whoever made it died once the Desk had it', async () => {
    await addMessage(scopeOf('ada'), originId, { kind: 'reply', body: '见图', fileIds: [fileId] })
    await expect(deriveAsAsked(breaking('behind'), originId, SPLIT)).rejects.toThrow('died')
    await archive(originId, CLOSED_AT)
    await retainFilesFor(41)
    await sweepRetention(env, after(42))
    expect(await isThere()).toBe(true)
  })

  test('holds none of them where it never came to be, once it cannot be on its way', async () => {
    await addMessage(scopeOf('ada'), originId, { kind: 'reply', body: '见图', fileIds: [fileId] })
    await expect(deriveAsAsked(breaking('before'), originId, SPLIT)).rejects.toThrow('died')
    await archive(originId, CLOSED_AT)
    await retainFilesFor(41)
    const noted = env.SHARD_01.prepare('UPDATE shared_files SET noted_at_ms = ?')
    await noted.bind(after(42) - 3_599_000).run()
    await sweepRetention(env, after(42))
    expect(await isThere()).toBe(true)
    await sweepRetention(env, after(42) + 60_000)
    expect(await isThere()).toBe(false)
    const left = env.SHARD_01.prepare('SELECT ticket_id FROM shared_files WHERE file_id = ?')
    expect((await left.bind(fileId).all()).results).toEqual([])
  })

  test.each(['origin', 'derived'] as const)(
    'keeps them, and so does the other, when the retention rule takes them from the %s first',
    async (first) => {
      await addMessage(scopeOf('ada'), originId, { kind: 'reply', body: '见图', fileIds: [fileId] })
      const newId = await derived()
      const [one, other] = first === 'origin' ? [originId, newId] : [newId, originId]
      await archive(one, CLOSED_AT)
      await retainFilesFor(41)
      await sweepRetention(env, after(42))
      // What broke off is begun anew, and takes no more than before.
      await env.SHARD_01.prepare('UPDATE archived_tickets SET files_removed_at_ms = NULL').run()
      await sweepRetention(env, after(42))
      expect(await isThere()).toBe(true)
      expect(await filesOf(other)).toEqual([fileId])

      await archive(other, after(43))
      expect(await filesDue(after(43))).toEqual({ tickets: 1, items: 1, bytes: 3 })
      await sweepRetention(env, after(43 + 42))
      expect(await isThere()).toBe(false)
    },
  )
})

async function archive(ticketId: string, closedAtMs: number): Promise<void> {
  const closing = company.as('wang', { nowMs: closedAtMs })
  const { row } = await closing.read(ticketId)
  await closing.close(ticketId, row.version, { outcome: '已恢复' })
  vi.setSystemTime(closedAtMs + 3_600_000)
  await ring(company, new Date(closedAtMs + 9 * 3_600_000).toISOString().slice(0, 16))
  vi.setSystemTime(closedAtMs + 31 * DAY_MS)
  await company.stub.putAway(closedAtMs + 31 * DAY_MS, 30)
}

/** Somebody's scope whose line to the Desk breaks before a ticket is made, or behind it. */
function breaking(where: 'before' | 'behind'): Scope {
  const scope = scopeOf('wang')
  const derive: Scope['desk']['derive'] = async (...wish) => {
    if (where === 'behind') await scope.desk.derive(...wish)
    throw new Error('The host died')
  }
  return scopeWith(scope, { desk: { ...scope.desk, derive } })
}

/** What a preview says of files that go from what was closed until then. */
async function filesDue(untilMs: number) {
  const reader = { companyId: company.id, personId: personId('wang'), membershipVersion: 1 }
  const store = retentionStore(openShard(env.SHARD_01, reader), company.id)
  return (await store.preview({ files: untilMs, mail: null, contacts: null })).files
}

const retainFilesFor = (days: number) =>
  env.SHARD_01.prepare(
    `INSERT INTO retention (company_id, archive_days, files_days, reason, version)
     VALUES (?, 30, ?, '依规定', 1)`,
  )
    .bind(company.id, days)
    .run()
