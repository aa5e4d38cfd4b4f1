import type { TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { unmergeTicket } from './commands'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

interface MergedNoteProps {
  readonly merge: NonNullable<TicketView['merge']>
  readonly commands: TicketCommands
}

/** Where the ticket was merged into, while that can be undone. */
export function MergedNote({ merge: { into, undoUntil }, commands }: MergedNoteProps) {
  const t = useWords(ticketWords)
  const place = usePlace()
  return (
    <p className="merged-into">
      <IconArrowMerge size={16} aria-hidden />
      <span>
        {t('ticket.merged_into', { number: into, time: formatInstant(undoUntil, place) })}
      </span>
      <Button
        size="xs"
        variant="default"
        loading={commands.busy}
        onClick={() => commands.run((on) => unmergeTicket(on))}
      >
        {t('ticket.unmerge')}
      </Button>
    </p>
  )
}
