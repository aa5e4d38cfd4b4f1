import { beforeEach, describe, expect, test } from 'vitest'
import { type CompanyUnderTest, companyUnderTest, MONDAY_9, URGENT } from './desk-under-test'

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').solve(ticketId, 2, { summary: '请重启', steps: ['重启'] })
})

const at = (ms: number) => new Date(ms).toISOString()
const heard = { who: '马军', how: 'phone', at: at(MONDAY_9) } as const
const refusedAt = (pointer: string) => ({
  code: 'unacceptable',
  details: { errors: [expect.objectContaining({ pointer })] },
})

describe('a colleague who writes down what the customer says of a solution', () => {
  test.each(['wang', 'li'])('says who said it, how and when (%s)', async (who) => {
    const bare = company.as(who).confirm(ticketId, 3, { outcome: 'confirmed' })
    await expect(bare).rejects.toMatchObject(refusedAt('/heard'))
    const rejected = company.as(who).confirm(ticketId, 3, { outcome: 'rejected', reason: '不行' })
    await expect(rejected).rejects.toMatchObject(refusedAt('/heard'))
    await company.as(who).confirm(ticketId, 3, { outcome: 'confirmed', heard })
    const { row, messages } = await company.as('ada').read(ticketId)
    expect(row.state).toBe('closed')
    // The customer sees whose word it is said to be.
    expect(messages.at(-1)).toMatchObject({
      kind: 'heard',
      visibility: 'public',
      authorName: who,
      body: `phone\n${at(MONDAY_9)}\n马军`,
    })
  })

  test.each([
    ['that is still to come', MONDAY_9 + 3_600_000],
    ['from before the ticket came in', MONDAY_9 - 3_600_000],
  ])('heard nothing %s', async (_, atMs) => {
    const other = { ...heard, at: at(atMs) }
    await expect(
      company.as('wang').confirm(ticketId, 3, { outcome: 'confirmed', heard: other }),
    ).rejects.toMatchObject(refusedAt('/heard/at'))
  })
})

test('the customer’s own people need not say from whom they have it', async () => {
  await company.as('ada').confirm(ticketId, 3, { outcome: 'confirmed' })
  const { messages } = await company.as('ada').read(ticketId)
  expect(messages.at(-1)?.kind).toBe('confirmation')
})
