import { escalation } from '@bylaw/rules-escalation'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type CompanyUnderTest,
  companyUnderTest,
  MONDAY_9,
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
})
