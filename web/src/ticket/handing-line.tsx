import type { MessageView } from '@bylaw/contract'
import { IconUserShare } from '@tabler/icons-react'
import { Moment } from '../common/moment'
import { formatAgo } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { handingWords } from './handing-words'
import { handingLine } from './message-kinds'

interface HandingLineProps {
  readonly message: MessageView
  readonly nowMs: number
}

/** That somebody else has the ticket is a line in the conversation, not a message. */
export function HandingLine({ message, nowMs }: HandingLineProps) {
  const t = useWords(handingWords)
  const { authorName: author, body: person, at } = message
  return (
    <p className="handover">
      <IconUserShare size={14} aria-hidden />
      <span>{t(handingLine(message), { author, person })}</span>
      <Moment className="message-when" at={at} short={formatAgo(at, nowMs, usePlace())} />
    </p>
  )
}
