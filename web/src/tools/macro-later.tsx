import { type ComponentProps, lazy, Suspense } from 'react'

const Lazy = lazy(() =>
  import('./macro-dialog').then(({ MacroDialog }) => ({ default: MacroDialog })),
)

/** The dialog of macros, fetched when someone first wants it. */
export const MacroDialog = (props: ComponentProps<typeof Lazy>) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
