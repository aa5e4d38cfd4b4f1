import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import type { Ways } from './use-neighbours'
import { ticketWords } from './words'

/** To the tickets before and after this one, in the view that the reader came from. */
export function NeighbourButtons({ before, after }: Ways) {
  const t = useWords(ticketWords)
  return (
    <div className="ticket-neighbours">
      <Way name={t('ticket.before')} letter="k" go={before} icon={IconChevronUp} />
      <Way name={t('ticket.after')} letter="j" go={after} icon={IconChevronDown} />
    </div>
  )
}

interface WayProps {
  readonly name: string
  readonly letter: string
  readonly go: (() => void) | undefined
  readonly icon: typeof IconChevronUp
}

const Way = ({ name, letter, go, icon: Icon }: WayProps) => (
  <button
    type="button"
    className="icon-button"
    aria-label={name}
    aria-keyshortcuts={letter}
    title={`${name} (${letter.toUpperCase()})`}
    disabled={!go}
    onClick={go}
  >
    <Icon size={17} aria-hidden />
  </button>
)
