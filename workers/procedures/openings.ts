import type { ProjectOpening } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/**
 * The procedures by which a project's work may begin, as the company's rules have them now, and how
 * far each is on it (R19.15.2). A company whose rules ask for none has none.
 */
export async function openingsOf(scope: Scope, projectId: string): Promise<ProjectOpening[]> {
  const procedures = await scope.rules.allInForce('procedure', scope.now)
  const opening = procedures.filter(
    ({ rules: { template } }) => template.by === 'meeting' && template.opens === 'project_work',
  )
  if (opening.length === 0) return []
  const [records, titles] = await Promise.all([
    scope.procedures.ofProject(projectId),
    scope.rules.titlesOf(opening.map(({ ref }) => ref.ruleSetId)),
  ])
  return opening.map(({ ref: { ruleSetId }, citations }) => {
    const own = records.filter((record) => record.ruleSetId === ruleSetId)
    const done = own.find(({ state }) => state === 'done')
    const record = done ?? own.find(({ state }) => state === 'open')
    return {
      ruleSetId,
      title: titles.get(ruleSetId) ?? { zh: '', en: '' },
      clauses: [...(citations['/template/opens'] ?? citations[''] ?? [])],
      recordId: record?.id ?? null,
      doneAt: done?.finishedAtMs == null ? null : new Date(done.finishedAtMs).toISOString(),
    }
  })
}

/** Refuses work on a project while a procedure that has to come first is not done. */
export async function mustBeOpened(scope: Scope, projectId: string): Promise<void> {
  const missing = (await openingsOf(scope, projectId)).find(({ doneAt }) => doneAt === null)
  if (!missing) return
  const { title, clauses, ruleSetId, recordId } = missing
  const by = clauses.join('、')
  throw new Problem('wrong_state', {
    refusal: {
      code: 'not_opened',
      message: words(
        `“${title.zh}”还没有办结，按${by || '制度'}不受理本项目的工程量。请先在项目页办理。`,
        `“${title.en}” is not done, and ${by || 'the rules'} accept no work on this project before it is. Carry it out from the project’s page first.`,
      ),
      ruleSetId,
      rule: '/template/opens',
      details: { projectId, ...(recordId === null ? {} : { recordId }) },
    },
  })
}
