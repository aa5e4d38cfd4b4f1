import { env } from 'cloudflare:workers'
import { beforeEach, expect, test, vi } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  ring,
  URGENT,
} from '../desk/desk-under-test'
import { addMessage } from '../desk/say'
import { fileStore } from '../files/store'
import { openShard } from '../platform/shard'
import type { Scope } from '../scope'
import { after, CLOSED_AT, isKept, uploadedBy } from './archive-under-test'
import { sweepRetention } from './sweep-retention'

let company: CompanyUnderTest
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
})

/** Ada's own scope, as far as a word with files needs it. */
function adas(nowMs: number, commandId: string): Scope {
  const reader = { companyId: company.id, personId: personId('ada'), membershipVersion: 1 }
  const files = fileStore(openShard(env.SHARD_01, reader), company.id)
  return {
    ...reader,
    requestId: commandId,
    files,
    desk: company.as('ada', { nowMs, commandId }),
  } as unknown as Scope
}

const heldBy = (fileId: string) =>
  env.SHARD_01.prepare('SELECT held_by FROM files WHERE company_id = ? AND id = ?')
    .bind(company.id, fileId)
    .first<string>('held_by')

const isThere = (fileId: string) => isKept(company.id, fileId)

const retainFilesFor = (days: number) =>
  env.SHARD_01.prepare(
    `INSERT INTO retention (company_id, archive_days, files_days, reason, version)
     VALUES (?, 30, ?, '依规定', 1)`,
  )
    .bind(company.id, days)
    .run()

const word = (fileId: string) => ({ kind: 'reply' as const, body: '又坏了', fileIds: [fileId] })

async function archived(): Promise<string> {
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  await company.as('wang', { nowMs: CLOSED_AT }).close(ticketId, 1, { outcome: '已恢复' })
  await ring(company, '2027-11-01T11:00')
  vi.setSystemTime(after(31))
  await company.stub.putAway(after(31), 30)
  return ticketId
}

test('a file sent on an archived ticket is its follow-up’s, and outlives the old ticket’s files', async () => {
  const old = await archived()
  const fileId = await uploadedBy(company.id, 'ada')
  const { changed } = await addMessage(adas(after(40), 'again'), old, word(fileId))
  expect(changed.ticketId).not.toBe(old)
  expect(await heldBy(fileId)).toBe(changed.ticketId)

  await retainFilesFor(41)
  await sweepRetention(env, after(42))
  expect(await isThere(fileId)).toBe(true)
})

test('a file sent on a merged ticket is held by the one it was merged into', async () => {
  const ada = company.as('ada')
  const one = (await ada.open(URGENT)).changed
  const two = (await company.as('ada').open(URGENT)).changed
  await company.as('wang').merge(one.ticketId, 1, { intoId: two.ticketId })
  const fileId = await uploadedBy(company.id, 'ada')
  const { changed } = await addMessage(adas(after(0), 'late'), one.ticketId, word(fileId))
  expect(changed.ticketId).toBe(two.ticketId)
  expect(await heldBy(fileId)).toBe(two.ticketId)
})

test('the same word sent again finds its file where it was passed on', async () => {
  const old = await archived()
  const fileId = await uploadedBy(company.id, 'ada')
  const first = await addMessage(adas(after(40), 'again'), old, word(fileId))
  const second = await addMessage(adas(after(40), 'again'), old, word(fileId))
  expect(second).toEqual({ changed: first.changed, replayed: true })
  await expect(addMessage(adas(after(40), 'other'), 'tkt_other', word(fileId))).rejects.toThrow(
    expect.objectContaining({ code: 'unacceptable' }),
  )
})

test('a file that a record does not name stays, though it was sent on that ticket', async () => {
  const old = await archived()
  const fileId = await uploadedBy(company.id, 'ada')
  // Broken off between the Desk's answer and the passing on.
  const scope = adas(after(40), 'again')
  const passOn = vi.spyOn(scope.files, 'passOn').mockRejectedValueOnce(new Error('killed'))
  await expect(addMessage(scope, old, word(fileId))).rejects.toThrow('killed')
  passOn.mockRestore()
  expect(await heldBy(fileId)).toBe(old)

  await retainFilesFor(41)
  await sweepRetention(env, after(42))
  expect(await isThere(fileId)).toBe(true)
  const { changed } = await addMessage(adas(after(40), 'again'), old, word(fileId))
  expect(await heldBy(fileId)).toBe(changed.ticketId)
})
