import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface LineFrameProps {
  readonly title: string
  /** What the button is called that takes the line out. */
  readonly removal: string
  readonly remove: () => void
  readonly children: ReactNode
}

/** A line of a report, beside its title what takes it out again. */
export function LineFrame({ title, removal, remove, children }: LineFrameProps) {
  return (
    <fieldset className="line-fields">
      <legend>
        {title}
        <button type="button" className="icon-button" aria-label={removal} onClick={remove}>
          <IconTrash size={15} aria-hidden />
        </button>
      </legend>
      {children}
    </fieldset>
  )
}
