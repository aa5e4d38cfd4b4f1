import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { tripWords } from './words'

interface PartProps {
  readonly title: string
  readonly remove: () => void
  readonly children: ReactNode
}

/** One of several things of a kind in a form, which can be taken out again. */
export function Part({ title, remove, children }: PartProps) {
  const t = useWords(tripWords)
  return (
    <fieldset className="trip-part">
      <legend>
        <span className="trip-marks">
          {title}
          <button
            type="button"
            className="icon-button"
            aria-label={`${t('trip.remove')} ${title}`}
            onClick={remove}
          >
            <IconX size={14} aria-hidden />
          </button>
        </span>
      </legend>
      {children}
    </fieldset>
  )
}
