import { beforeEach, describe, expect, test } from 'vitest'
import { type CompanyUnderTest, URGENT } from '../desk-under-test'
import { companyWithComplaints, NOT_THEIRS } from './complaints-under-test'

let company: CompanyUnderTest
let originId: string
let complaintId: string
beforeEach(async () => {
  company = await companyWithComplaints()
  originId = await open()
  await take('wang', originId)
  complaintId = await derive('ada', originId, 'complaint')
  await take('sun', complaintId)
})

const open = async (type: 'request' | 'complaint' = 'request') =>
  (await company.as('ada').open({ ...URGENT, type })).changed.ticketId
const version = async (id: string) => (await company.as('li').read(id)).row.version
const take = async (who: string, id: string) => company.as(who).take(id, await version(id))
const merge = async (who: string, id: string, intoId: string) =>
  company.as(who).merge(id, await version(id), { intoId })
const derive = async (
  who: string,
  id: string,
  as: 'complaint' | 'split' | 'follow_up' | 'child',
  type?: 'request',
) => {
  const wish = { as, subject: '态度差', description: '没有人回电话', ...(type ? { type } : {}) }
  return (await company.as(who).derive(id, wish)).changed.ticketId
}
const reply = (who: string, id: string) =>
  company.as(who).addMessage(id, { kind: 'reply', body: '已处理' })

const expectNotTheirs = async (id: string, ...people: string[]) => {
  for (const who of people) {
    await expect(take(who, id)).rejects.toMatchObject(NOT_THEIRS)
    await expect(reply(who, id)).rejects.toMatchObject(NOT_THEIRS)
  }
}
const ONLY_INTO_COMPLAINTS = {
  code: 'wrong_state',
  details: { detail: { en: expect.stringContaining('merged only into another complaint') } },
}

describe('a complaint is merged', () => {
  test('only into another complaint, whoever would do it', async () => {
    const anyOther = await open()
    for (const who of ['qian', 'sun'])
      for (const intoId of [originId, anyOther])
        await expect(merge(who, complaintId, intoId)).rejects.toMatchObject(ONLY_INTO_COMPLAINTS)
  })

  test('neither elsewhere once a colleague of theirs made it another matter', async () => {
    await company.as('qian').change(complaintId, await version(complaintId), { type: 'request' })
    await expect(merge('qian', complaintId, originId)).rejects.toMatchObject(ONLY_INTO_COMPLAINTS)
  })

  test('nor where it names nobody; and anything else is merged into a complaint', async () => {
    await expect(merge('sun', await open('complaint'), originId)).rejects.toMatchObject(
      ONLY_INTO_COMPLAINTS,
    )
    await merge('sun', await open(), complaintId)
    await expectNotTheirs(complaintId, 'wang')
  })

  test('with nothing by whoever it is of: neither into it nor out of it again', async () => {
    const theirs = await open()
    await take('wang', theirs)
    await expect(merge('wang', theirs, complaintId)).rejects.toMatchObject(NOT_THEIRS)
    await merge('sun', theirs, complaintId)
    expect((await company.as('wang').read(theirs)).actions).not.toContain('unmerge')
    expect((await company.as('sun').read(theirs)).actions).toContain('unmerge')
    const undo = company.as('wang').unmerge(theirs, await version(theirs))
    await expect(undo).rejects.toMatchObject(NOT_THEIRS)
  })

  test('into what goes on with another, which is then of the people of both', async () => {
    const another = await open()
    await take('qian', another)
    const ofQian = await derive('ada', another, 'complaint')
    const goesOn = await derive('ada', complaintId, 'follow_up', 'request')
    await merge('sun', ofQian, goesOn)
    await expectNotTheirs(goesOn, 'wang', 'qian')
  })
})

describe('what goes on with a complaint', () => {
  test.each(['follow_up', 'split', 'child'] as const)(
    'as another matter is not opened by whoever it is of: no %s',
    async (as) => {
      await expect(derive('wang', complaintId, as, 'request')).rejects.toMatchObject(NOT_THEIRS)
      expect((await company.as('wang').read(complaintId)).actions).not.toContain('derive')
    },
  )

  test.each(['qian', 'ada'])('is not theirs either where %s opens it', async (who) => {
    const goesOn = await derive(who, complaintId, 'follow_up', 'request')
    await expectNotTheirs(goesOn, 'wang')
    await expectNotTheirs(await derive(who, goesOn, 'follow_up'), 'wang')
    await take('qian', goesOn)
  })

  test('is theirs where the lead says that it is another matter', async () => {
    const matter = await derive('li', complaintId, 'split', 'request')
    await take('wang', matter)
    await reply('wang', matter)
  })
})

describe('a complaint of tickets that became one is of whoever had any of them', () => {
  let into: string
  beforeEach(async () => {
    into = await open()
    await take('qian', into)
    await merge('qian', originId, into)
  })

  test('made of the one that went in', async () => {
    await expectNotTheirs(await derive('ada', originId, 'complaint'), 'wang', 'qian')
  })

  test('and of the one that goes on', async () => {
    await expectNotTheirs(await derive('ada', into, 'complaint'), 'wang', 'qian')
  })
})
