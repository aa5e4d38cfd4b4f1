import { lazy, Suspense } from 'react'

const Lazy = lazy(() =>
  import('./assign-dialog').then(({ AssignDialog }) => ({ default: AssignDialog })),
)

interface AssignDialogProps {
  readonly close: () => void
  readonly assign: (personId: string) => void
}

/** The dialog that hands tickets over, fetched when someone first wants it. */
export const AssignDialog = (props: AssignDialogProps) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
