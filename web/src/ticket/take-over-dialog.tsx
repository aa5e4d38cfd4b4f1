import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import type { HeldTicket } from './as-opened'
import { CommandDialog } from './command-dialog'
import { takeOverTicket } from './commands'
import { ticketWords } from './words'

interface TakeOverDialogProps extends HeldTicket {
  readonly close: () => void
}

/** Takes a ticket from whoever has it: says from whom, and that they are told. */
export function TakeOverDialog({ ticket, commands, close }: TakeOverDialogProps) {
  const t = useWords(ticketWords)
  const [why, setWhy] = useState('')
  const { assigneeId, assigneeName } = ticket.row
  const send = () => {
    if (assigneeId === null) return
    const reason = why.trim() === '' ? {} : { reason: why.trim() }
    commands.run(
      (on) => takeOverTicket(on, { fromId: assigneeId, ...reason }),
      close,
      (now) => now.row.assigneeId === assigneeId,
    )
  }
  return (
    <CommandDialog
      title={t('ticket.take_over')}
      commands={commands}
      close={close}
      ready
      send={send}
    >
      <p className="form-text">{t('ticket.take_over_lead', { name: assigneeName ?? '' })}</p>
      <Textarea
        data-autofocus
        label={t('ticket.take_over_why')}
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
