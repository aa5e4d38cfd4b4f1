import type { DraftChecks, DraftSummary, DraftView, ProblemView } from '@bylaw/contract'
import { mustBe, type Person } from '../../journeys/front-door'

/** Takes a draft one step further, as its reader read it. */
export const step = (by: Person, draft: DraftSummary, what: string, body?: unknown) =>
  by.post<DraftView & ProblemView>(`/v1/drafts/${draft.id}/${what}`, body, {
    version: draft.version,
  })

/** Passes it at the station it waits at. */
export const pass = (by: Person, draft: DraftSummary) =>
  step(by, draft, 'verdicts', { outcome: 'approved', comment: '同意' })

/** Has a draft go along with that of a text, or by itself again. */
export const goAlong = (by: Person, { id, version }: DraftView, textDraftId: string | null) =>
  by.put<DraftView & ProblemView>(`/v1/drafts/${id}/along`, { textDraftId }, { version })

/** Stands by whatever becomes of its worked cases. */
export async function outcomesAccepted(by: Person, draft: DraftView): Promise<DraftView> {
  const at = `/v1/drafts/${draft.id}`
  const { changed } = (await mustBe<DraftChecks>(200, by.get(`${at}/checks`))).body.examples
  if (changed.length === 0) return draft
  const outcomes = changed.map(({ id, after }) => ({ id, after }))
  const { version } = draft
  const path = `${at}/accepted-outcomes` as const
  return (await mustBe<DraftView>(200, by.put(path, { outcomes }, { version }))).body
}

/** Every page of a list, one after another. */
export async function pages<Page extends { readonly nextCursor: string | null }>(
  by: Person,
  list: `/v1/${string}?${string}`,
): Promise<readonly Page[]> {
  const read: Page[] = []
  let from = ''
  do {
    const { body } = await mustBe<Page>(200, by.get(`${list}${from}`))
    read.push(body)
    from = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`
  } while (from)
  return read
}
