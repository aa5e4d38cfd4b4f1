import { beforeEach, describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  URGENT,
} from './desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
})

const HOUR_MS = 3_600_000

/** Says so many things, one minute after the other. */
async function say(who: string, count: number, kind: 'reply' | 'note', body = 'x') {
  for (let n = 1; n <= count; n += 1)
    await company.as(who, { nowMs: MONDAY_9 + n * 60_000 }).addMessage(ticketId, { kind, body })
}

/** All that a reader can page to, from the latest page back, each page oldest first. */
async function pages(who: string) {
  const line = company.as(who)
  const first = await line.read(ticketId)
  const read = [first.messages]
  for (let older = first.olderMessages; older !== undefined; ) {
    const page = await line.readEarlier(ticketId, older)
    read.push(page.messages)
    older = page.olderMessages
  }
  return read.map((messages) => messages.map(({ id }) => id))
}

describe('a ticket with much said on it', () => {
  test('shows the latest two hundred, and what came before when asked', async () => {
    await say('wang', 250, 'note')
    const [latest = [], earlier = [], ...rest] = await pages('li')
    // The description is the first message; 251 in all.
    expect([latest.length, latest[0], latest.at(-1)]).toEqual([200, 'TS-1001.52', 'TS-1001.251'])
    expect([earlier.length, earlier[0], earlier.at(-1)]).toEqual([51, 'TS-1001.1', 'TS-1001.51'])
    expect(rest).toEqual([])
  })

  test('never makes an answer of more than about a megabyte', async () => {
    await say('wang', 40, 'reply', '长'.repeat(20_000))
    // Seventeen long messages are 340,000 characters, the eighteenth would be 360,000.
    const sizes = (await pages('li')).map(({ length }) => length)
    expect(sizes).toEqual([17, 17, 7])
  })

  test('shows a customer what is theirs to see, and pages by that', async () => {
    await say('wang', 210, 'note')
    await say('wang', 2, 'reply')
    expect(await pages('ada')).toEqual([['TS-1001.1', 'TS-1001.212', 'TS-1001.213']])
    await expect(company.as('bob').readEarlier(ticketId, 'TS-1001.9')).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('whom an answer went to', () => {
  const ADA = { personId: personId('ada'), personName: 'ada', copied: false }
  const sentTo = async (who: string) =>
    (await company.as(who).read(ticketId)).messages.at(-1)?.sentTo

  test('is told once of each, though they were to be copied as well', async () => {
    const reply = { kind: 'reply' as const, body: '在查', copyIds: [ADA.personId] }
    await company.as('wang').addMessage(ticketId, reply)
    expect([await sentTo('wang'), await sentTo('ada')]).toEqual([[ADA], [ADA]])
  })

  test('is not told to another customer’s people, to whom the ticket turned out to belong', async () => {
    await company.as('wang').addMessage(ticketId, { kind: 'reply', body: '在查' })
    const toBoreal = { customerId: 'cus_boreal', contactId: personId('bob') }
    await company.as('wang').correctCustomer(ticketId, 2, toBoreal)
    expect([await sentTo('wang'), await sentTo('bob')]).toEqual([[ADA], undefined])
  })
})

describe('a customer’s person', () => {
  test('says at most sixty things an hour on one ticket', async () => {
    const replyAt = (nowMs: number) =>
      company.as('ada', { nowMs }).addMessage(ticketId, { kind: 'reply', body: '还是不行' })
    // The description was the first thing said, at nine.
    for (let n = 1; n < 60; n += 1) await replyAt(MONDAY_9 + n)
    await expect(replyAt(MONDAY_9 + 60_000)).rejects.toMatchObject({
      code: 'too_many_requests',
      details: { retryAfterSeconds: 3_540 },
    })
    await replyAt(MONDAY_9 + HOUR_MS)
  })

  test('does not keep us from answering', async () => {
    for (let n = 1; n < 60; n += 1)
      await company.as('ada').addMessage(ticketId, { kind: 'reply', body: '急' })
    await company.as('wang').addMessage(ticketId, { kind: 'reply', body: '我们在看。' })
  })
})
