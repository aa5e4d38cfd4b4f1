import { lifecycle } from '@bylaw/rules-lifecycle'
import { beforeEach, expect, test } from 'vitest'
import { at, type CompanyUnderTest, companyUnderTest, publish, URGENT } from './desk-under-test'

const WORD = '型号是 HG-200。'
const HEARD = {
  kind: 'reply',
  body: WORD,
  note: '电话记录',
  heard: { who: '马骏', how: 'phone', at: '2027-11-01T01:00:00.000Z' },
} as const

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  company = await companyUnderTest()
  await publish(company.id, 'lifecycle', 1, {
    ...lifecycle.starter,
    reopening: { within: { count: 7, unit: 'days' } },
  })
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
})

test('what a colleague heard from the customer went to none of them', async () => {
  await company.as('wang').passOn(['cal_1'], ticketId, HEARD)
  const { messages } = await company.as('wang').read(ticketId)
  const word = messages.find(({ kind }) => kind === 'customer_reply')
  expect(word?.body).toBe(WORD)
  expect(word).not.toHaveProperty('sentTo')
})

test('heard too late to open the ticket again, it opens what follows, with of whom it was heard and the record for colleagues', async () => {
  await company.as('wang').close(ticketId, 1, { outcome: '已恢复' })
  const late = company.as('wang', { nowMs: at('2027-12-15T09:00') })
  const { changed } = await late.passOn(['cal_1'], ticketId, HEARD)
  expect(changed.ticketId).not.toBe(ticketId)
  const said = (await company.as('ada').read(changed.ticketId)).messages
  expect(said.map(({ kind, body }) => [kind, body])).toEqual([
    ['description', WORD],
    ['heard', 'phone\n2027-11-01T01:00:00.000Z\n马骏'],
  ])
  const { messages } = await company.as('wang').read(changed.ticketId)
  expect(messages.map(({ kind, body }) => [kind, body])).toContainEqual(['note', '电话记录'])
})
