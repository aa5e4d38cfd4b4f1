import { beforeEach, describe, expect, test } from 'vitest'
import { type CompanyUnderTest, MONDAY_9, personId, ring, URGENT } from '../desk-under-test'
import { companyWithComplaints, NOT_THEIRS } from './complaints-under-test'

let company: CompanyUnderTest
/** Wang's. */
let originId: string
/** Qian's. */
let otherId: string
/** Of what Wang has. */
let complaintId: string
beforeEach(async () => {
  company = await companyWithComplaints()
  originId = await open()
  await take('wang', originId)
  otherId = await open()
  await take('qian', otherId)
  const wish = { as: 'complaint', subject: '态度差', description: '没有人回电话' } as const
  complaintId = (await company.as('ada').derive(originId, wish)).changed.ticketId
})

const open = async () => (await company.as('ada').open(URGENT)).changed.ticketId
const version = async (id: string) => (await company.as('li').read(id)).row.version
const take = async (who: string, id: string) => company.as(who).take(id, await version(id))
const merge = async (id: string, intoId: string) =>
  company.as('li').merge(id, await version(id), { intoId })
const expectNotTheirs = async (...people: string[]) => {
  for (const who of people) await expect(take(who, complaintId)).rejects.toMatchObject(NOT_THEIRS)
}

describe('a complaint made before is also of whoever has', () => {
  test('what its ticket was merged into since, until that is undone', async () => {
    await merge(originId, otherId)
    await expectNotTheirs('wang', 'qian')
    await company.as('li').unmerge(originId, await version(originId))
    await take('qian', complaintId)
  })

  test('what came into its ticket since', async () => {
    await merge(otherId, originId)
    await expectNotTheirs('wang', 'qian')
  })

  test('the last of a chain, however that grew', async () => {
    const between = await open()
    await merge(originId, between)
    await merge(between, otherId)
    await expectNotTheirs('wang', 'qian')
  })
})

const withGroup = () =>
  company.as('li').learnStaffing([
    {
      ...{ kind: 'group', id: 'grp_1', version: 1 },
      body: JSON.stringify({
        ...{ id: 'grp_1', key: 'support', name: '支持组', active: true },
        ...{
          products: [],
          regions: [],
          businesses: [],
          leaderId: personId('li'),
          deputyId: personId('sun'),
        },
        members: [
          { personId: personId('wang'), expertise: [] },
          { personId: personId('qian'), expertise: [] },
        ],
      }),
    },
  ])
const holder = async (id: string) => (await company.as('li').read(id)).row.assigneeId

describe('a merging gives on', () => {
  test('a complaint of whoever has it by that', async () => {
    await take('qian', complaintId)
    await merge(originId, otherId)
    expect(await holder(complaintId)).toBe(personId('li'))
  })

  test('it to whoever handles complaints, where there is a group', async () => {
    await take('qian', complaintId)
    await withGroup()
    await merge(otherId, originId)
    expect(await holder(complaintId)).toBe(personId('sun'))
  })

  test('a complaint that takes in one of whoever has it', async () => {
    const wish = { as: 'complaint', subject: '太慢', description: '三天了' } as const
    const ofQian = (await company.as('ada').derive(otherId, wish)).changed.ticketId
    await take('wang', ofQian)
    await merge(complaintId, ofQian)
    expect(await holder(ofQian)).toBe(personId('li'))
  })

  test('a complaint that was closed by then as it is opened again', async () => {
    await take('qian', complaintId)
    await company.as('li').close(complaintId, await version(complaintId), { outcome: '已致歉' })
    await merge(originId, otherId)
    const again = { reason: '没有人打来' }
    await company.as('ada').reopen(complaintId, await version(complaintId), again)
    expect(await holder(complaintId)).toBe(personId('li'))
  })

  test('a complaint that was merged by then as it stands apart again', async () => {
    await take('qian', complaintId)
    const another = (await company.as('ada').open({ ...URGENT, type: 'complaint' })).changed
      .ticketId
    await merge(complaintId, another)
    await merge(originId, otherId)
    await company.as('li').unmerge(complaintId, await version(complaintId))
    expect(await holder(complaintId)).toBe(personId('li'))
  })

  test('nothing that is of others', async () => {
    await take('qian', complaintId)
    await merge(await open(), originId)
    expect(await holder(complaintId)).toBe(personId('qian'))
  })
})

describe('whoever comes to have what a complaint names', () => {
  beforeEach(() => take('qian', complaintId))
  const assign = async (id: string, who: string) =>
    company.as('li').assign(id, await version(id), { assigneeId: personId(who) })

  test('does not keep it, having taken that over', async () => {
    await company
      .as('qian')
      .takeOver(originId, await version(originId), { fromId: personId('wang') })
    expect(await holder(complaintId)).toBe(personId('li'))
  })

  test('nor having been given that: whoever handles complaints has it', async () => {
    await withGroup()
    await assign(originId, 'qian')
    expect(await holder(complaintId)).toBe(personId('sun'))
  })

  test('nor having been given what came into it', async () => {
    const third = await open()
    await merge(originId, third)
    await assign(third, 'qian')
    expect(await holder(complaintId)).toBe(personId('li'))
  })

  test('nor a complaint of how theirs was handled, as that one comes to them', async () => {
    const wish = { as: 'complaint', subject: '太慢', description: '三天了' } as const
    const ofHandling = (await company.as('ada').derive(complaintId, wish)).changed.ticketId
    await assign(ofHandling, 'li')
    // Of Qian’s work by now, the first complaint goes to Li, who has the second one of it.
    await assign(originId, 'qian')
    expect([await holder(complaintId), await holder(ofHandling)]).toEqual([
      personId('li'),
      personId('sun'),
    ])
  })

  test('and whoever has none of it keeps what they have', async () => {
    await assign(originId, 'sun')
    expect(await holder(complaintId)).toBe(personId('qian'))
  })
})

test('nobody who stands in is given such a complaint', async () => {
  await company.as('sun').take(complaintId, await version(complaintId))
  const away = { id: 'abs_1', personId: personId('sun'), substituteId: personId('qian') }
  const body = JSON.stringify({
    ...{ ...away, withdrawn: false, fromMs: MONDAY_9, toMs: MONDAY_9 + 86_400_000 },
  })
  await company.as('li').learnStaffing([{ kind: 'absence', id: 'abs_1', version: 1, body }])
  const standIn = async () => (await company.as('li').read(complaintId)).row.standIn?.personId
  expect(await standIn()).toBe(personId('qian'))
  await merge(originId, otherId)
  expect(await standIn()).toBeUndefined()
})

test('an incident does not return to whoever it has become a complaint of', async () => {
  await take('qian', complaintId)
  const offer = { content: '请回电', scope: '全部', from: new Date(MONDAY_9).toISOString() }
  const asked = await company.as('qian').ask(complaintId, await version(complaintId), {
    ...{
      kind: 'incident',
      toId: personId('sun'),
      until: new Date(MONDAY_9 + 3_600_000).toISOString(),
    },
    ...offer,
  })
  await company.as('sun').answer(complaintId, asked.changed.version, 1, { answer: 'agreed' })
  await merge(originId, otherId)
  await ring(company, '2027-11-01T10:00')
  const { row } = await company.as('li').read(complaintId)
  expect(row.assigneeId).toBe(personId('li'))
})
