import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { CommandDialog } from './command-dialog'
import { withdrawTicket } from './commands'
import type { HeldCommands } from './use-ticket-command'
import { ticketWords } from './words'

interface WithdrawDialogProps {
  readonly commands: HeldCommands
  readonly close: () => void
}

/** A customer has no need of a ticket any more; why, they may say. */
export function WithdrawDialog({ commands, close }: WithdrawDialogProps) {
  const t = useWords(ticketWords)
  const [text, setText] = useState('')
  const reason = text.trim()
  return (
    <CommandDialog
      title={t('ticket.withdraw')}
      commands={commands}
      close={close}
      ready
      send={() => commands.run((on) => withdrawTicket(on, reason ? { reason } : {}), close)}
    >
      <Textarea
        data-autofocus
        label={t('ticket.withdraw_why')}
        description={t('ticket.withdraw_lead')}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
