import { env } from 'cloudflare:workers'
import { routing } from '@bylaw/rules-routing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  at,
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  personId,
  publish,
  ring,
  URGENT,
} from '../desk-under-test'

/** As R03.1 has it: the pair alone, and nothing said of what a ticket asks of its taker. */
const PAIR_ALONE = {
  ...routing.starter,
  demand: null,
  capacity: { minutes: null, waitingPercent: 0 },
  pair: { use: 'only', exempt: null },
}

let company: CompanyUnderTest
let ticketId: string

/** Wang is Acme’s first responsible, and there is no second. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  await publish(company.id, 'routing', 1, PAIR_ALONE)
  await env.SHARD_01.prepare(
    "INSERT INTO customer_pairs VALUES (?, 'cus_acme', 1, 0, ?, NULL, '分工', 'per_li')",
  )
    .bind(company.id, personId('wang'))
    .run()
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
})
afterEach(() => void vi.useRealTimers())

const versionNow = async () => (await company.as('li').read(ticketId)).row.version
const assigneeNow = async () => (await company.as('li').read(ticketId)).row.assigneeId
const needsApproval = { code: 'approval_required' }

describe('where a pair alone is responsible, nobody else has the ticket without approval', () => {
  test('by taking it or being given it', async () => {
    await expect(company.as('li').take(ticketId, 1)).rejects.toMatchObject(needsApproval)
    const toLi = { assigneeId: personId('li') }
    await expect(company.as('sun').assign(ticketId, 1, toLi)).rejects.toMatchObject(needsApproval)
    await company.as('wang').take(ticketId, 1)
    expect(await assigneeNow()).toBe(personId('wang'))
  })

  test.each(['hand_over', 'incident'] as const)('by accepting: %s', async (kind) => {
    await company.as('wang').take(ticketId, 1)
    const offer = {
      toId: personId('li'),
      content: '停机排查，日志已收集',
      from: new Date(MONDAY_9).toISOString(),
      scope: '仅三号机组',
    }
    const until = new Date(at('2027-11-01T12:00')).toISOString()
    const wish = kind === 'incident' ? { kind, ...offer, until } : { kind, ...offer }
    await company.as('wang').ask(ticketId, await versionNow(), wish)
    const accepted = company.as('li').answer(ticketId, await versionNow(), 1, { answer: 'agreed' })
    await expect(accepted).rejects.toMatchObject(needsApproval)
    expect(await assigneeNow()).toBe(personId('wang'))
  })

  test('by a ladder', async () => {
    await company.as('wang').take(ticketId, 1)
    await publish(company.id, 'escalation', 1, {
      roles: [{ key: 'manager', name: { zh: '经理', en: 'Manager' } }],
      ladders: {
        resolution: [
          {
            key: 'due',
            at: { by: 'percent', percent: 100 },
            priorities: null,
            tell: ['manager'],
            assign: 'manager',
            repeat: null,
          },
        ],
      },
    })
    await company.as('sun').learnRules()
    for (const time of ['18:00', '18:01']) await ring(company, `2027-11-01T${time}`)
    const told = (await company.as('sun').notices.list({ limit: 50, unread: 'false' })).items
    expect(told.length).toBeGreaterThan(0)
    expect(await assigneeNow()).toBe(personId('wang'))
  })
})
