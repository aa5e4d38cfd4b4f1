import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Who does no field work, by handle. */
const OFFICE = ['owner', 'manager', 'deputy', 'lead', 'hr', 'finance'] as const

/** Whoever works in the office is paid by the group, and says so nowhere of themselves. */
export async function paidByTheGroup(company: Founded, { last }: Months): Promise<void> {
  for (const who of OFFICE) {
    const by = company.as(who === 'hr' ? 'owner' : 'hr')
    await by.post(`/v1/people/${company.idOf(who)}/paid-elsewhere`, `demo/paid-elsewhere/${who}`, {
      from: `${last}-01`,
      reason: '总部人员，工资由集团总部发放',
    })
  }
}
