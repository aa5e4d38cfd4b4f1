import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { ProjectRow } from './store'

/**
 * What people are told of quantities: that they wait to be verified, and that they were. What a crew
 * did is told as one.
 *
 * @param of the statement, or the crew's that it is a part of
 * @param whose who did it: one person, or the crew
 */
export const quantityNews = (
  { id: projectId, name }: Pick<ProjectRow, 'id' | 'name'>,
  { of, whose, month }: { readonly of: string; readonly whose: string; readonly month: string },
  kind: Extract<NewsKind, `quantity_${string}`>,
): News => ({
  eventId: `${of}.${kind}`,
  kind,
  aboutId: projectId,
  title: `${whose} · ${name} · ${month}`,
})
