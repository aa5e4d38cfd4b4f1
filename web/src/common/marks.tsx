import type { Priority, TicketState, Words } from '@bylaw/contract'
import {
  IconAlertCircle,
  IconArrowUp,
  IconCircle,
  IconCircleCheck,
  IconEqual,
  IconHourglass,
  IconInbox,
  IconMessageQuestion,
  IconMinus,
  IconProgress,
  type TablerIcon,
} from '@tabler/icons-react'
import { useContext } from 'react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Me } from '../shell/company'
import { commonWords } from './words'

const PRIORITY_ICONS: Readonly<Record<Priority, TablerIcon>> = {
  urgent: IconAlertCircle,
  high: IconArrowUp,
  normal: IconEqual,
  low: IconMinus,
}

/** Priority as icon, word and colour: none of the three alone. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const t = useWords(commonWords)
  const Icon = PRIORITY_ICONS[priority]
  return (
    <span className={`mark priority-${priority}`}>
      <Icon size={15} stroke={2} aria-hidden />
      {t(`common.priority_${priority}`)}
    </span>
  )
}

const STATE_ICONS: Readonly<Record<TicketState, TablerIcon>> = {
  open: IconInbox,
  in_progress: IconProgress,
  waiting_customer: IconMessageQuestion,
  waiting_third_party: IconHourglass,
  solved: IconCircleCheck,
  closed: IconCircle,
}

interface StateMarkProps {
  readonly state: TicketState
  /** What the company calls it, where that is not what everyone does. */
  readonly name?: Words | null
}

/** Where a ticket stands, as icon, word and colour. */
export function StateMark({ state, name }: StateMarkProps) {
  const t = useWords(commonWords)
  const language = useLanguage()
  const isContact = useContext(Me)?.person.role === 'contact'
  const Icon = STATE_ICONS[state]
  const own = isContact && (state === 'waiting_customer' || state === 'solved')
  return (
    <span className={`mark state-mark state-${state}`}>
      <Icon size={15} stroke={1.9} aria-hidden />
      {name
        ? inLanguage(name, language)
        : own
          ? t(`common.own_${state}`)
          : t(`common.state_${state}`)}
    </span>
  )
}

/** A person's first letters on a quiet ground; decorative, the name stands beside it. */
export function Initials({ name, size = 22 }: { name: string; size?: number }) {
  const letters = /[\u3400-\u9fff]/.test(name)
    ? name.slice(size < 26 ? -1 : -2)
    : name
        .split(/\s+/)
        .slice(0, 2)
        .map((part) => part.charAt(0))
        .join('')
  return (
    <span
      className="initials"
      style={{
        inlineSize: size,
        blockSize: size,
        fontSize: Math.round(size * (letters.length > 1 ? 0.42 : 0.55)),
      }}
      aria-hidden
    >
      {letters}
    </span>
  )
}
