import type { TicketRow } from '@bylaw/contract'
import { lazy, Suspense } from 'react'

const Lazy = lazy(() =>
  import('./candidates-dialog').then(({ CandidatesDialog }) => ({ default: CandidatesDialog })),
)

interface CandidatesDialogProps {
  readonly row: TicketRow
  readonly close: () => void
  readonly assign: (personId: string) => void
}

/** The panel that says who may have a ticket, fetched when someone first wants it. */
export const CandidatesDialog = (props: CandidatesDialogProps) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
