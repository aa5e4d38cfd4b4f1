import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { CommandDialog } from './command-dialog'
import { waitForThirdParty } from './commands'
import type { HeldCommands } from './use-ticket-command'
import { ticketWords } from './words'

/** Whom the ticket waits for now, and for what; the customer sees only that it waits. */
export function WaitDialog({ commands, close }: { commands: HeldCommands; close: () => void }) {
  const t = useWords(ticketWords)
  const [party, setParty] = useState('')
  const [reason, setReason] = useState('')
  const on = { party: party.trim(), reason: reason.trim() }
  return (
    <CommandDialog
      title={t('ticket.do_wait')}
      commands={commands}
      close={close}
      ready={on.party !== '' && on.reason !== ''}
      send={() => commands.run((ticket) => waitForThirdParty(ticket, on), close)}
    >
      <TextInput
        data-autofocus
        label={t('ticket.third_party')}
        placeholder={t('ticket.third_party_hint')}
        maxLength={200}
        value={party}
        onChange={(event) => setParty(event.currentTarget.value)}
      />
      <Textarea
        label={t('ticket.awaited')}
        description={t('ticket.wait_lead')}
        minRows={3}
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
