import type { TicketView } from '@bylaw/contract'
import { IconArrowForwardUp } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { mergingWords } from './merging-words'
import { ToTicket } from './to-ticket'
import './links.css'

interface AnswerElsewhereProps {
  readonly ticket: Pick<TicketView, 'row' | 'actions' | 'links' | 'messages'>
}

/** Where the customer is answered instead, on a ticket that went into another and can be noted on. */
export function AnswerElsewhere({ ticket }: AnswerElsewhereProps) {
  const t = useWords(mergingWords)
  const { row, actions, links, messages } = ticket
  if (row.state !== 'closed' || actions.includes('reply') || !actions.includes('note')) return null
  const into = links.find(({ kind, direction }) => kind === 'merged_into' && direction === 'from')
  if (!into) return null
  const { goesOn } = messages.findLast(({ merging }) => merging?.goesOn)?.merging ?? {}
  const { ticketId, number } = goesOn ?? into
  return (
    <p className="merged-into">
      <IconArrowForwardUp size={16} aria-hidden />
      <span>
        <ToTicket
          ticketId={ticketId}
          number={number}
          sentence={t('merging.answer_there', { number })}
        />
      </span>
    </p>
  )
}
