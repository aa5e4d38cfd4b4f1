import { sla } from '@bylaw/rules-sla'
import { beforeEach, expect, test } from 'vitest'
import { newsOfTool } from '../../tools/news'
import { at, type CompanyUnderTest, companyUnderTest, MONDAY_9, URGENT } from '../desk-under-test'

let company: CompanyUnderTest
beforeEach(async () => {
  company = await companyUnderTest({
    ...sla.starter,
    policies: sla.starter.policies.map((policy) => ({ ...policy, nextResponseMinutes: 60 })),
  })
})

/** A ticket whose solution its customer does not accept, at 09:10. */
async function rejected(): Promise<string> {
  const { ticketId } = (await company.as('ada').open(URGENT)).changed
  await company.as('wang').take(ticketId, 1)
  await company.as('wang').solve(ticketId, 2, { summary: '复位', steps: ['复位'] })
  await company
    .as('ada', { nowMs: at('2027-11-01T09:10') })
    .confirm(ticketId, 3, { outcome: 'rejected', reason: '还是不行' })
  return ticketId
}

test('a rejected solution waits for an answer, as any word of the customer', async () => {
  const ticketId = await rejected()
  const { row } = await company.as('li', { nowMs: at('2027-11-01T09:11') }).read(ticketId)
  expect(row.nextResponse?.dueAt).toBe(new Date(at('2027-11-01T10:10')).toISOString())
})

test('a rule on the customer’s replies acts on a rejection', async () => {
  await company.as('sun').learnTools([
    newsOfTool({
      id: 'dru_replied',
      kind: 'rule',
      name: '客户回复',
      ownerId: null,
      zone: 'Asia/Shanghai',
      active: true,
      changedByName: 'sun',
      changedAtMs: MONDAY_9,
      version: 1,
      content: {
        when: { by: 'event', event: 'customer_replied' },
        conditions: [],
        actions: [{ do: 'priority', priority: 'low' }],
        language: 'zh',
      },
    }),
  ])
  expect((await company.as('li').read(await rejected())).row.priority).toBe('low')
})
