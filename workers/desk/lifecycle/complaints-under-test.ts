import { escalation } from '@bylaw/rules-escalation'
import { expect } from 'vitest'
import { type CompanyUnderTest, companyUnderTest, personId, publish } from '../desk-under-test'

/** A company with rules on complaints, and with Qian, a second engineer beside Wang. */
export async function companyWithComplaints(): Promise<CompanyUnderTest> {
  const company = await companyUnderTest()
  await publish(company.id, 'escalation', 1, escalation.starter)
  await qianJoins(company)
  return company
}

export const qianJoins = (company: CompanyUnderTest): Promise<void> =>
  company.stub.learnMembers(company.id, 'SHARD_01', [
    {
      ...{ personId: personId('qian'), name: 'qian', role: 'engineer', active: true },
      ...{ customerId: null, version: 1 },
    },
  ])

/** What somebody is told of whose work a complaint is. */
export const NOT_THEIRS = {
  code: 'not_allowed',
  details: { detail: { zh: expect.stringContaining('投诉由副组长处理') } },
}
