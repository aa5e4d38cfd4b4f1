import { lazy, Suspense } from 'react'
import type { HeldTicket } from '../ticket/as-opened'

const Lazy = lazy(() =>
  import('./candidates-dialog').then(({ CandidatesDialog }) => ({ default: CandidatesDialog })),
)

interface CandidatesDialogProps extends HeldTicket {
  readonly close: () => void
}

/** The panel that says who may have a ticket, fetched when someone first wants it. */
export const CandidatesDialog = (props: CandidatesDialogProps) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
