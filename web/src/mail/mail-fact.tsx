import type { ReactNode } from 'react'

/** A line of what is known of a mail; stands in a `dl`. */
export const MailFact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
