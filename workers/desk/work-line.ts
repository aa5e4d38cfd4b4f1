import type { FollowersView, KeptDraft, TicketDraft, WorkRecord, WorkView } from '@bylaw/contract'
import type { Done, WorkCommand } from './call'
import type { DeskQuestion } from './questions'

/** What helps people to work on tickets, over the caller's line to the Desk. */
export const workLine = (
  run: (command: WorkCommand) => Promise<Done>,
  ask: <Answer>(question: DeskQuestion) => Promise<Answer>,
) => ({
  follow: (ticketId: string, following: boolean): Promise<FollowersView> =>
    ask({ of: 'following', ticketId, following }),
  /** The caller's own draft on a ticket; one that is given takes its place. */
  draft: (ticketId: string, draft?: TicketDraft): Promise<KeptDraft> =>
    ask({ of: 'draft', ticketId, draft }),
  work: (ticketId: string): Promise<WorkView> => ask({ of: 'work', ticketId }),
  recordWork: (ticketId: string, record: WorkRecord) =>
    run({ do: 'record_work', ticketId, record }),
  /** @param basedOn the version of the record, not of the ticket */
  amendWork: (ticketId: string, n: number, basedOn: number, record: WorkRecord) =>
    run({ do: 'amend_work', ticketId, n, basedOn, record }),
})
