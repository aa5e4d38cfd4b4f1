import type { ReactNode } from 'react'

interface RowProps {
  readonly name: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One thing that a reader may set, with what it does. */
export const Row = ({ name, hint, children }: RowProps) => (
  <div>
    <dt>
      {name}
      {hint ? <small>{hint}</small> : null}
    </dt>
    <dd>{children}</dd>
  </div>
)
