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

let company: CompanyUnderTest
let ticketId: string
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY_9 })
  company = await companyUnderTest()
  await publish(company.id, 'escalation', 1, {
    roles: [{ key: 'assignee', name: { zh: '处理人', en: 'Assignee' } }],
    ladders: {
      resolution: [
        {
          key: 'due',
          at: { by: 'percent', percent: 100 },
          priorities: null,
          tell: ['assignee'],
          assign: null,
          repeat: null,
        },
      ],
    },
  })
  ticketId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(ticketId, 1)
})
afterEach(() => void vi.useRealTimers())

const versionNow = async () => (await company.as('li').read(ticketId)).row.version
const told = async (person: string) =>
  (await company.as(person).notices.list({ limit: 50, unread: 'false' })).items
    .map(({ what }) => what.en)
    .filter((what) => what.includes('due'))

/** Wang is away this Monday, and Sun stands in. */
const away = () =>
  company.as('li').learnStaffing([
    {
      kind: 'absence',
      id: 'abs_1',
      version: 1,
      body: JSON.stringify({
        id: 'abs_1',
        personId: personId('wang'),
        substituteId: personId('sun'),
        fromMs: MONDAY_9,
        toMs: at('2027-11-02T00:00'),
        withdrawn: false,
      }),
    },
  ])
const left = (name: string) =>
  company.stub.learnMembers(company.id, 'SHARD_01', [
    {
      personId: personId(name),
      name,
      role: 'engineer',
      active: false,
      customerId: null,
      version: 2,
    },
  ])

describe('what is for whoever has a ticket', () => {
  test('is said to their stand-in while they are away', async () => {
    await away()
    await ring(company, '2027-11-01T18:00')
    expect(await told('sun')).toHaveLength(1)
    expect(await told('wang')).toEqual([])
  })

  test('is said to whoever leads, once they have left', async () => {
    await left('wang')
    await ring(company, '2027-11-01T18:00')
    expect(await told('li')).toHaveLength(1)
  })
})

test('the next step is nobody’s who has left, whether they had it or stood in', async () => {
  await left('wang')
  expect((await company.as('li').read(ticketId)).next).toMatchObject({
    personId: personId('li'),
    as: 'desk',
  })
})

test('an incident goes back to whoever the next step falls to, where its giver has left', async () => {
  const offer = {
    kind: 'incident',
    toId: personId('sun'),
    content: '停机排查，日志已收集',
    from: new Date(MONDAY_9).toISOString(),
    until: new Date(at('2027-11-01T12:00')).toISOString(),
    scope: '仅三号机组',
  } as const
  await company.as('wang').ask(ticketId, await versionNow(), offer)
  await company.as('sun').answer(ticketId, await versionNow(), 1, { answer: 'agreed' })
  await left('wang')
  await ring(company, '2027-11-01T12:00')
  expect((await company.as('li').read(ticketId)).row.assigneeId).toBe(personId('li'))
})
