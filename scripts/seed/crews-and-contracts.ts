import type {
  ContractStatementView,
  CrewView,
  LeaveView,
  PersonalContractView,
} from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import type { Months } from './field-month'
import type { Founded } from './found-company'

/** Projects by handle. */
type Projects = ReadonlyMap<string, string>

/**
 * How else work is done and paid: a crew that shares, work that was given out, a contract of one’s own, a
 * regional office; and leave that ended early.
 */
export async function workOtherwise(
  company: Founded,
  months: Months,
  projects: Projects,
): Promise<void> {
  await crew(company, months, projects)
  await contract(company, months, projects)
  await giveOut(company, months, projects)
  await company.as('hr').post('/v1/stations', 'demo/station', {
    ...{ personId: company.idOf('liuyang'), office: '云岭办事处', from: `${months.present}-01` },
  })
  await cutShort(company, months)
}

/** Two weld together, six to four and since this month more evenly; what they did waits to be verified. */
async function crew({ as, idOf }: Founded, { last, present }: Months, projects: Projects) {
  const shares = (...bp: number[]) =>
    ['guoqiang', 'liuyang'].map((who, index) => ({ personId: idOf(who), shareBp: bp[index] }))
  const { id, version } = await as('manager').post<CrewView>('/v1/crews', 'demo/crew', {
    ...{ name: '东湖内焊班', from: `${last}-01`, shares: shares(6_000, 4_000) },
  })
  const since = { from: `${present}-01`, shares: shares(5_500, 4_500) }
  await as('manager').post(`/v1/crews/${id}/shares`, 'demo/crew/shares', since, version)
  const line = { medium: 'drain', diameterMm: 800, metres: '186.4', scope: 'weld', role: 'first' }
  await as('guoqiang').post('/v1/crew-quantities', 'demo/crew/quantity', {
    ...{ projectId: projects.get('donghu'), crewId: id, month: present },
    lines: [{ ...line, innerWeld: true, on: `${present}-01` }],
    days: [{ on: `${present}-01`, days: '2' }],
  })
}

/** Before he leaves one welder takes a length of pipe at his own account: some of it is verified, some waits. */
async function contract({ as, idOf }: Founded, { present }: Months, projects: Projects) {
  const [manager, chenlei] = [as('manager'), as('chenlei')]
  const proposed = await as('lead').post<PersonalContractView>(
    '/v1/personal-contracts',
    'demo/contract',
    {
      ...{ personId: idOf('chenlei'), projectId: projects.get('jiangzhou') },
      ...{ medium: 'supply', work: 'weld', price: { listPrice: '556.34' }, metres: '300' },
      ...{ startOn: `${present}-01`, deadline: monthsAfter(`${present}-10`, 1) },
      quality: '焊口外观合格，试压一次通过；质保一年。',
    },
  )
  const path = `/v1/personal-contracts/${proposed.id}`
  const approved = { approved: true }
  await manager.post(`${path}/decision`, 'demo/contract/decision', approved, proposed.version)
  const report = (metres: string) =>
    chenlei.post<ContractStatementView>(`${path}/statements`, `demo/contract/${metres}`, {
      ...{ month: present, metres },
    })
  const done = await report('120')
  const verify = `/v1/contract-statements/${done.id}/verification`
  await manager.post(verify, 'demo/contract/verification', undefined, done.version)
  await report('64.5')
}

/** One piece of work stays in the house at an equal price; one goes outside, on a ground. */
async function giveOut({ as, idOf }: Founded, { present }: Months, projects: Projects) {
  const next = monthsAfter(`${present}-01`, 1).slice(0, 7)
  await as('manager').post('/v1/work-assignments', 'demo/assignment/own', {
    ...{ projectId: projects.get('branch'), what: 'DN200 给水支线敷设与焊接，约 300 米' },
    startOn: `${next}-01`,
    own: { personId: idOf('jianjun'), price: '18600.00' },
    outside: { name: '江州宏达管道安装队', price: '18600.00' },
    chosen: 'own',
  })
  await as('manager').post('/v1/work-assignments', 'demo/assignment/outside', {
    ...{ projectId: projects.get('jiangzhou'), what: '过河段顶管 42 米' },
    startOn: `${next}-05`,
    own: null,
    outside: { name: '江北顶管工程队', price: '96000.00' },
    ...{ chosen: 'outside', ground: '顶管要用专用设备，公司没有；内部只配合焊接。' },
  })
}

/** Somebody came back to the site before the leave was over. */
async function cutShort({ as, idOf }: Founded, { last }: Months) {
  const asked = await as('guoqiang').post<LeaveView>('/v1/leave-requests', 'demo/leave/long', {
    ...{ personId: idOf('guoqiang'), kind: 'annual', reason: '陪父母体检' },
    ...{ from: `${last}-20`, to: `${last}-28` },
  })
  const at = `/v1/leave-requests/${asked.id}`
  const approved = { verdict: 'approved', reason: null }
  const manager = as('manager')
  const given = await manager.post<LeaveView>(
    `${at}/verdict`,
    'demo/leave/long/verdict',
    approved,
    asked.version,
  )
  const back = { on: `${last}-25`, half: 'morning', reason: '东湖三标段提前试压，回工地值守' }
  await manager.post(`${at}/return`, 'demo/leave/long/return', back, given.version)
}
