import type { LeavingView } from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

const WHO = 'chenlei'

/** A welder has handed in his letter: a last day is agreed, and part of the list is handed over (R19.3). */
export async function leaver(company: Founded, { last, present }: Months): Promise<void> {
  const hr = company.as('hr')
  const recorded = await hr.post<LeavingView>('/v1/leavings', 'demo/leaving', {
    kind: 'resignation',
    personId: company.idOf(WHO),
    letter: '因家中老人需要照顾，申请辞去焊工岗位，希望下月中旬离开，手头工程会交接清楚。',
    letterOn: `${last}-28`,
    wantsLastDay: monthsAfter(`${present}-15`, 1),
  })
  const path = `/v1/leavings/${recorded.id}`
  const agreed = await hr.post<LeavingView>(
    `${path}/last-day`,
    'demo/leaving/last-day',
    { lastDay: monthsAfter(`${present}-15`, 1), reason: '与本人协商，泵站配管收尾后离开' },
    recorded.version,
  )
  const handed = await company.as(WHO).post<LeavingView>(
    `${path}/entries`,
    'demo/leaving/handed',
    {
      did: 'handed',
      item: 'project_records_and_contractor_contacts',
      toId: company.idOf('guoqiang'),
      note: '泵站配管竣工资料一盒，土建分包联系人名单一页。',
    },
    agreed.version,
  )
  const confirmed = await company
    .as('guoqiang')
    .post<LeavingView>(
      `${path}/entries`,
      'demo/leaving/confirmed',
      { did: 'confirmed', item: 'project_records_and_contractor_contacts' },
      handed.version,
    )
  await company.as(WHO).post(
    `${path}/entries`,
    'demo/leaving/loans',
    {
      did: 'handed',
      item: 'finance_loans',
      toId: company.idOf('finance'),
      note: '备用金 800 元',
    },
    confirmed.version,
  )
}
