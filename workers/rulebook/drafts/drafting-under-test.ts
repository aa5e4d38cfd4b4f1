import type { DraftView, ProblemView } from '@bylaw/contract'
import type { Person } from '../../journeys/front-door'

/** Takes a draft one step further, as its reader read it. */
export const step = (by: Person, draft: DraftView, what: string, body?: unknown) =>
  by.post<DraftView & ProblemView>(`/v1/drafts/${draft.id}/${what}`, body, {
    version: draft.version,
  })

/** Passes it at the station it waits at. */
export const pass = (by: Person, draft: DraftView) =>
  step(by, draft, 'verdicts', { outcome: 'approved', comment: '同意' })
