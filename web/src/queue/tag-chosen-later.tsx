import { type ComponentProps, lazy, Suspense } from 'react'

const Lazy = lazy(() => import('./tag-chosen').then(({ TagChosen }) => ({ default: TagChosen })))

/** The dialog that tags several tickets, fetched when someone first wants it. */
export const TagChosen = (props: ComponentProps<typeof Lazy>) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
