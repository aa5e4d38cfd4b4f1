import { type ComponentProps, lazy, Suspense } from 'react'

const Lazy = lazy(() => import('./view-drawer').then(({ ViewDrawer }) => ({ default: ViewDrawer })))

/** The form of a saved view, fetched when someone first wants it. */
export const ViewDrawer = (props: ComponentProps<typeof Lazy>) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
