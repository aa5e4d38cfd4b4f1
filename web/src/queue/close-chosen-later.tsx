import { type ComponentProps, lazy, Suspense } from 'react'

const Lazy = lazy(() =>
  import('./close-chosen').then(({ CloseChosen }) => ({ default: CloseChosen })),
)

/** The dialog that closes several tickets, fetched when someone first wants it. */
export const CloseChosen = (props: ComponentProps<typeof Lazy>) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
