import type { FollowersView, KeptDraft, TicketDraft } from '@bylaw/contract'
import type { DeskQuestion } from './questions'

/** What helps people to work on tickets, over the caller's line to the Desk. */
export const workLine = (ask: <Answer>(question: DeskQuestion) => Promise<Answer>) => ({
  follow: (ticketId: string, following: boolean): Promise<FollowersView> =>
    ask({ of: 'following', ticketId, following }),
  /** The caller's own draft on a ticket; one that is given takes its place. */
  draft: (ticketId: string, draft?: TicketDraft): Promise<KeptDraft> =>
    ask({ of: 'draft', ticketId, draft }),
})
