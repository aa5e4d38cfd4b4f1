import { createHash } from 'node:crypto'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Who holds the posts that review and approve the month's award (R19.12.3). */
const HOLDERS = { manager: 'manager', deputy_general_manager: 'lead', general_manager: 'owner' }

const NOMINATED = [
  ['jianjun', 'guoqiang'],
  ['guoqiang', 'jianjun'],
  ['chenlei', 'jianjun'],
  ['liuyang', 'guoqiang'],
  ['hr', 'jianjun'],
] as const

/** Some have nominated for the present month; the rest still may. */
export async function nominateForMonth(company: Founded, { present }: Months): Promise<void> {
  const owner = company.as('owner')
  for (const [post, handle] of Object.entries(HOLDERS))
    await owner.put(`/v1/posts/${post}`, `demo/award/${post}`, {
      holderIds: [company.idOf(handle)],
    })
  for (const [by, whom] of NOMINATED)
    await company.as(by).post(`/v1/awards/${present}/nominations`, `demo/award/${by}`, {
      token: tokenOf(by),
      nomineeIds: [company.idOf(whom)],
    })
}

/** The same each time the seed goes on: the demo's votes are no secret. */
const tokenOf = (handle: string): string =>
  createHash('sha256').update(`demo/award/${handle}`).digest('hex').slice(0, 32)
