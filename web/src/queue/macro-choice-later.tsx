import { type ComponentProps, lazy, Suspense } from 'react'

const Lazy = lazy(() =>
  import('./macro-choice').then(({ MacroChoice }) => ({ default: MacroChoice })),
)

/** The dialog of macros for several tickets, fetched when someone first wants it. */
export const MacroChoice = (props: ComponentProps<typeof Lazy>) => (
  <Suspense>
    <Lazy {...props} />
  </Suspense>
)
