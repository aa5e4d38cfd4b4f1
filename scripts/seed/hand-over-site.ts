import type { ProcedureRecordView, ProjectPage } from '@bylaw/contract'
import type { Caller } from './api'

/** Somebody who signs: how they call, and who they are. */
export interface Signer {
  readonly caller: Caller
  readonly personId: string
}

/** Who signs when a site is handed over, beside the project's responsible person. */
export interface Signers {
  /** Says who holds the posts. */
  readonly boss: Caller
  readonly manager: Signer
  readonly sales: Signer
  readonly responsible: Signer
}

/**
 * Hands a project's site over as the company's rules ask for before work counts; nothing where they
 * do not.
 *
 * @param key of the commands, so that a second run does nothing twice
 */
export async function handOverSite(
  { boss, manager, sales, responsible }: Signers,
  { id, name }: { readonly id: string; readonly name: string },
  key: string,
): Promise<void> {
  const { openings } = await boss.get<ProjectPage>(`/v1/projects/${id}`)
  for (const { ruleSetId } of openings) {
    for (const [post, { personId }] of [
      ['engineering_manager', manager],
      ['salesperson', sales],
    ] as const)
      await boss.put(`/v1/posts/${post}`, `${key}/${post}`, { holderIds: [personId] })
    let { row } = await responsible.caller.post<ProcedureRecordView>(
      '/v1/procedure-records',
      `${key}/begun`,
      {
        ruleSetId,
        title: `${name}：现场交接`,
        responsibleId: responsible.personId,
        projectId: id,
      },
    )
    const enter = async ({ caller }: Signer, act: object, step: string) => {
      const path = `/v1/procedure-records/${row.id}/entries` as const
      const body = { act }
      row = (await caller.post<ProcedureRecordView>(path, `${key}/${step}`, body, row.version)).row
    }
    const there = (post: string) => ({ did: 'attended', post, as: 'in_person' })
    await enter(manager, there('engineering_manager'), 'manager')
    await enter(sales, there('salesperson'), 'sales')
    await enter(responsible, there('project_lead'), 'responsible')
    await enter(responsible, { did: 'filed', paper: 'handover_form' }, 'form')
  }
}
