import type { Priority, TicketType, TicketView } from '@bylaw/contract'
import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { PRIORITIES, TICKET_TYPES } from '../common/choices'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { CommandDialog } from './command-dialog'
import { changeTicket } from './commands'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

interface ChangeDialogProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
  readonly close: () => void
}

/** Corrects what a ticket is about, how urgent it is and what it is. */
export function ChangeDialog({ ticket: { row }, commands, close }: ChangeDialogProps) {
  const t = useWords(ticketWords)
  const common = useWords(commonWords)
  const [subject, setSubject] = useState(row.subject)
  const [priority, setPriority] = useState<Priority>(row.priority)
  const [type, setType] = useState<TicketType>(row.type)
  const fields = { subject: subject.trim(), priority, type }
  return (
    <CommandDialog
      title={t('ticket.do_change')}
      commands={commands}
      close={close}
      ready={fields.subject !== ''}
      takeTheirs={() => {
        setSubject(row.subject)
        setPriority(row.priority)
        setType(row.type)
        commands.stale?.drop()
      }}
      send={() => commands.run((on) => changeTicket(on, fields), close)}
    >
      <TextInput
        data-autofocus
        label={t('ticket.subject')}
        maxLength={200}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Select
        label={t('ticket.priority')}
        description={t('ticket.priority_hint')}
        allowDeselect={false}
        data={PRIORITIES.map((each) => ({ value: each, label: common(`common.priority_${each}`) }))}
        value={priority}
        onChange={(next) => setPriority((next ?? priority) as Priority)}
      />
      <Select
        label={t('ticket.type')}
        allowDeselect={false}
        data={TICKET_TYPES.map((each) => ({ value: each, label: common(`common.type_${each}`) }))}
        value={type}
        onChange={(next) => setType((next ?? type) as TicketType)}
      />
    </CommandDialog>
  )
}
