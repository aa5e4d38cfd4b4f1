import type {
  CandidatesView,
  NewAssignment,
  NewTriage,
  SkipView,
  TakingOver,
  TriageView,
} from '@bylaw/contract'
import type { Done, TicketStep } from '../call'
import type { DeskQuestion } from '../questions'

/** Who has which ticket, over the caller's line to the Desk. */
export const assignmentLine = (
  run: (command: TicketStep) => Promise<Done>,
  ask: <Answer>(question: DeskQuestion) => Promise<Answer>,
) => ({
  take: (ticketId: string, version: number) => run({ do: 'take', ticketId, version }),
  takeOver: (ticketId: string, version: number, from: TakingOver) =>
    run({ do: 'take_over', ticketId, version, ...from }),
  assign: (ticketId: string, version: number, { assigneeId }: NewAssignment) =>
    run({ do: 'assign', ticketId, version, assigneeId }),
  /** What the rules make of a request that is about to be opened. */
  triage: (request: NewTriage): Promise<TriageView> => ask({ of: 'triage', request }),
  /** Who may have a ticket, and why; who may not, and why not. */
  candidates: (ticketId: string): Promise<CandidatesView> => ask({ of: 'candidates', ticketId }),
  /** Who took what while what else came first. */
  skips: (): Promise<SkipView[]> => ask({ of: 'skips' }),
})
