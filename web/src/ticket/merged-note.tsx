import type { TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { unmergeTicket } from './commands'
import { mergingWords } from './merging-words'
import { ToTicket } from './to-ticket'
import type { TicketCommands } from './use-ticket-command'

interface MergedNoteProps {
  readonly merge: NonNullable<TicketView['merge']>
  readonly links: TicketView['links']
  /** Whether its reader may undo it. */
  readonly mayUndo: boolean
  readonly commands: TicketCommands
}

/** Where the ticket was merged into, while that can be undone. */
export function MergedNote({ merge, links, mayUndo, commands }: MergedNoteProps) {
  const t = useWords(mergingWords)
  const place = usePlace()
  const { into, undoUntil } = merge
  const sentence = mayUndo
    ? t('merging.into', { number: into, time: formatInstant(undoUntil, place) })
    : t('merging.from', { number: into })
  const other = links.find(({ kind, number }) => kind === 'merged_into' && number === into)
  return (
    <p className="merged-into">
      <IconArrowMerge size={16} aria-hidden />
      <span>{other ? <ToTicket {...other} sentence={sentence} /> : sentence}</span>
      {mayUndo ? (
        <Button
          size="xs"
          variant="default"
          loading={commands.busy}
          onClick={() => commands.run((on) => unmergeTicket(on))}
        >
          {t('merging.undo')}
        </Button>
      ) : null}
    </p>
  )
}
