import type { DraftChecks, DraftView } from '@bylaw/contract'
import type { Caller } from './api'

/** Has the author of a draft stand by what becomes of the worked cases under it. */
export async function standByOutcomes(
  by: Caller,
  key: string,
  draft: DraftView,
): Promise<DraftView> {
  const at = `/v1/drafts/${draft.id}`
  const { changed } = (await by.get<DraftChecks>(`${at}/checks`)).examples
  if (changed.length === 0) return draft
  const outcomes = changed.map(({ id, after }) => ({ id, after }))
  return by.put<DraftView>(`${at}/accepted-outcomes`, key, { outcomes }, draft.version)
}
