import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Template } from './outline'

/**
 * Who sees through what opens a project’s work, and signs for it: its responsible person as of now.
 * Undefined for every other procedure.
 */
export async function whoOpens(
  scope: Scope,
  template: Template,
  projectId: string | null,
): Promise<string | undefined> {
  if (projectId === null || template.by !== 'meeting' || !template.opens) return undefined
  return (await scope.projects.read(projectId))?.responsibleId
}

/** Refuses anyone else for it than the project’s responsible person. */
export async function mustBeWhoOpens(
  scope: Scope,
  template: Template,
  {
    projectId,
    responsibleId,
  }: { readonly projectId: string | null; readonly responsibleId: string },
): Promise<void> {
  const who = await whoOpens(scope, template, projectId)
  if (who !== undefined && who !== responsibleId)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/responsibleId', code: 'not_responsible', message: NOT_RESPONSIBLE }],
    })
}

const NOT_RESPONSIBLE = words(
  '项目的现场交接由项目负责人办理。',
  'The project’s responsible person sees its hand-over through.',
)
