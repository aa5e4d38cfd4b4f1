import type { PersonView, ProjectView, QuantityView } from '@bylaw/contract'
import type { Months } from './field-month'
import type { Founded } from './found-company'
import { handOverSite } from './hand-over-site'

const WHO = 'heyong'
const PROJECT = '老城区供水支管改造'

/** A welder’s last month here: work on a project of his own, and employment to the month’s end. */
export async function formerWelderWorks(company: Founded, { last, present }: Months) {
  const hr = company.as('hr')
  const personId = company.idOf(WHO)
  for (const [from, wish] of [
    ['2025-03-01', { status: 'confirmed', level: 2 }],
    [`${present}-01`, { status: 'left' }],
  ] as const)
    await hr.post(`/v1/people/${personId}/employments`, `demo/employment/${WHO}/${from}`, {
      from,
      ...wish,
    })
  const manager = company.as('manager')
  const project = await manager.post<ProjectView>('/v1/projects', `demo/project/${WHO}`, {
    name: PROJECT,
    customerId: company.customerId('jiangzhou'),
    responsibleId: personId,
  })
  const signer = (handle: string) => ({
    caller: company.as(handle),
    personId: company.idOf(handle),
  })
  const signers = {
    boss: company.as('owner'),
    manager: signer('manager'),
    sales: signer('lead'),
    responsible: signer(WHO),
  }
  await handOverSite(signers, project, `demo/hand-over/${WHO}`)
  const line = { medium: 'supply', diameterMm: 200, metres: '280', scope: 'weld' }
  const { id, version } = await company
    .as(WHO)
    .post<QuantityView>('/v1/quantities', `demo/quantity/${WHO}`, {
      projectId: project.id,
      personId,
      month: last,
      lines: [{ ...line, role: 'first', innerWeld: false }],
      dayRateDays: '0',
    })
  await manager.post(`/v1/quantities/${id}/verification`, `demo/verify/${WHO}`, undefined, version)
}

/** He has left, and the project was completed since: finance prepares the share, which waits for its approval. */
export async function formerWelderIsOwed(company: Founded, { present }: Months): Promise<void> {
  const owner = company.as('owner')
  const personId = company.idOf(WHO)
  const { items: projects } = await owner.get<{ items: ProjectView[] }>('/v1/projects')
  const project = projects.find(({ name }) => name === PROJECT)
  const at = `/v1/projects/${project?.id}/completion` as const
  const on = { on: `${present}-01` }
  await company.as('manager').post(at, `demo/completed/${WHO}`, on, project?.version)
  const { items: people } = await owner.get<{ items: PersonView[] }>('/v1/people?limit=200')
  const person = people.find(({ id }) => id === personId)
  if (person?.active) await owner.patch(`/v1/people/${personId}`, { active: false }, person.version)
  await company.as('finance').post('/v1/held-payouts', `demo/payout/${WHO}`, {
    personId,
    projectId: project?.id,
  })
}
