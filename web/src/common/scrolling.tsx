import type { ReactNode } from 'react'
import './listing.css'

/** What is too wide for the screen scrolls in here: by touch, by wheel, and by keyboard. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what has the focus is what the arrow keys scroll.
  <section className="listing-scroller" tabIndex={0} aria-label={label}>
    {children}
  </section>
)

/** Code, data or an answer as it stands; what is long or wide scrolls, also by keyboard. */
export const CodeBlock = ({ plain = false, children }: { plain?: boolean; children: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what has the focus is what the arrow keys scroll.
  <pre className={plain ? 'code-block code-plain' : 'code-block'} tabIndex={0}>
    {children}
  </pre>
)
