import type { DraftView } from '@bylaw/contract'
import type { Founded } from './found-company'
import { standByOutcomes } from './outcomes'

/**
 * Has a change of the lead's reviewed and approved, each by another person; once, however often it
 * is asked for.
 */
export async function passed(
  as: Founded['as'],
  key: string,
  { id }: Pick<DraftView, 'id'>,
): Promise<void> {
  const drafted = await as('lead').get<DraftView>(`/v1/drafts/${id}`)
  if (drafted.state === 'published') return
  const step = (by: string, what: string, draft: DraftView, body?: unknown) =>
    as(by).post<DraftView>(`/v1/drafts/${id}/${what}`, `${key}/${by}`, body, draft.version)
  const ready = await standByOutcomes(as('lead'), `${key}/outcomes`, drafted)
  const submitted = await step('lead', 'submission', ready)
  const reviewed = await step('manager', 'verdicts', submitted, { outcome: 'approved' })
  await step('owner', 'verdicts', reviewed, { outcome: 'approved' })
}
