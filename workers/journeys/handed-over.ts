import type { ProcedureRecordView, ProjectPage } from '@bylaw/contract'
import { mustBe, type Person } from './front-door'

/** Who signs when a site is handed over: the manager of the works, sales, and whoever welds. */
export interface Signers {
  readonly owner: Person
  readonly manager: Person
  readonly welder: Person
}

/** Hands a project's site over, where the company's rules ask for that before work counts. */
export async function handedOver(
  { owner, manager, welder }: Signers,
  projectId: string,
): Promise<void> {
  const { body } = await mustBe<ProjectPage>(200, owner.get(`/v1/projects/${projectId}`))
  for (const { ruleSetId } of body.openings) {
    for (const [post, { personId }] of [
      ['engineering_manager', manager],
      ['salesperson', owner],
    ] as const)
      await mustBe(200, owner.put(`/v1/posts/${post}`, { holderIds: [personId] }))
    const begun = await mustBe<ProcedureRecordView>(
      201,
      welder.post('/v1/procedure-records', {
        ruleSetId,
        title: 'Hand-over on site',
        responsibleId: welder.personId,
        projectId,
      }),
    )
    let { version } = begun.body.row
    const enter = async (by: Person, act: object) => {
      const path = `/v1/procedure-records/${begun.body.row.id}/entries` as const
      const entered = await mustBe<ProcedureRecordView>(201, by.post(path, { act }, { version }))
      version = entered.body.row.version
    }
    const there = (post: string) => ({ did: 'attended', post, as: 'in_person' })
    await enter(manager, there('engineering_manager'))
    await enter(owner, there('salesperson'))
    await enter(welder, there('project_lead'))
    await enter(welder, { did: 'filed', paper: 'handover_form' })
  }
}
