import { escalation } from '@bylaw/rules-escalation'
import { routing } from '@bylaw/rules-routing'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
  makeFirst,
  personId,
  publish,
  URGENT,
} from '../desk-under-test'

let company: CompanyUnderTest
let originId: string
let complaintId: string
beforeEach(async () => {
  company = await companyUnderTest()
  await publish(company.id, 'escalation', 1, escalation.starter)
  originId = (await company.as('ada').open(URGENT)).changed.ticketId
  await company.as('wang').take(originId, 1)
  await company.as('sun').presence()
  const wish = { as: 'complaint', subject: '态度差', description: '没有人回电话' } as const
  complaintId = (await company.as('ada').derive(originId, wish)).changed.ticketId
})

const version = async (id: string) => (await company.as('li').read(id)).row.version
const first = (who: string, version?: number) => makeFirst(company, who, version)
const NOT_THEIRS = {
  code: 'not_allowed',
  details: { detail: { zh: expect.stringContaining('投诉由副组长处理') } },
}

describe('a complaint of somebody’s work', () => {
  test('is not theirs to take, nor to be given', async () => {
    const byThemselves = company.as('wang').take(complaintId, await version(complaintId))
    await expect(byThemselves).rejects.toMatchObject(NOT_THEIRS)
    const given = { assigneeId: personId('wang') }
    const byLead = company.as('li').assign(complaintId, await version(complaintId), given)
    await expect(byLead).rejects.toMatchObject(NOT_THEIRS)
  })

  test('also after the ticket it is of went to another, who may not have it either', async () => {
    const later = company.as('sun', { nowMs: MONDAY_9 + 60_000 })
    await later.takeOver(originId, await version(originId), { fromId: personId('wang') })
    for (const who of ['wang', 'sun'])
      await expect(
        company.as(who).take(complaintId, await version(complaintId)),
      ).rejects.toMatchObject(NOT_THEIRS)
  })

  test('is anyone else’s', async () => {
    await company.as('sun').take(complaintId, await version(complaintId))
    expect((await company.as('li').read(complaintId)).row.assigneeId).toBe(personId('sun'))
  })

  test('does not wait for them, though they are the customer’s first responsible', async () => {
    await first('wang')
    const wish = { as: 'complaint', subject: '还是没人管', description: '第二次投诉' } as const
    const another = (await company.as('ada').derive(originId, wish)).changed.ticketId
    for (const id of [complaintId, another]) {
      const { row, next, responsibility } = await company.as('li').read(id)
      expect([row.awaits, next?.as]).toEqual([undefined, 'desk'])
      expect(responsibility.map(({ personId }) => personId)).toEqual([null])
    }
    const { items } = await company.as('wang').notices.list({ limit: 50, unread: 'false' })
    expect(items.filter(({ kind }) => kind === 'assigned')).toEqual([])
    await first('sun', 2)
    expect((await company.as('li').read(complaintId)).row.awaits).toMatchObject({
      personId: personId('sun'),
    })
  })

  test('is neither suggested to them nor held against them as passed over', async () => {
    await publish(company.id, 'routing', 1, { ...routing.starter, order: ['longest_idle'] })
    await company.as('li').learnRules()
    await company.as('li').learnStaffing([
      {
        kind: 'group',
        id: 'grp_1',
        version: 1,
        body: JSON.stringify({
          id: 'grp_1',
          key: 'all',
          name: '全组',
          active: true,
          products: [],
          regions: [],
          businesses: [],
          leaderId: null,
          deputyId: null,
          members: ['wang', 'sun'].map((who) => ({
            personId: personId(who),
            expertise: [{ field: '数据库', level: 'expert' }],
          })),
        }),
      },
    ])
    const { ranked, excluded } = await company.as('li').candidates(complaintId)
    expect(ranked.map(({ name }) => name)).toEqual(['sun'])
    expect(excluded).toContainEqual({
      personId: personId('wang'),
      name: 'wang',
      because: { zh: '投诉针对其本人的工作', en: 'the complaint is of their own work' },
    })
    const easy = { ...URGENT, priority: 'low' as const }
    const later = (await company.as('ada').open(easy)).changed
    await company.as('wang').take(later.ticketId, later.version)
    expect(await company.as('li').skips()).toEqual([])
    const last = (await company.as('ada').open(easy)).changed
    await company.as('sun').take(last.ticketId, last.version)
    expect((await company.as('li').skips()).map(({ name }) => name)).toEqual(['sun'])
  })
})
