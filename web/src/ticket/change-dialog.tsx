import { MOST_TAGS, type Priority, type TicketCorrection, type TicketType } from '@bylaw/contract'
import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { PRIORITIES, TICKET_TYPES } from '../common/choices'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { TagsField } from '../tools/tags-field'
import type { HeldTicket } from './as-opened'
import { changedFields } from './changed-fields'
import { CommandDialog } from './command-dialog'
import { changeTicket } from './commands'
import { ticketWords } from './words'

interface ChangeDialogProps extends HeldTicket {
  readonly close: () => void
}

/** Corrects what a ticket is about, how urgent it is and what it is. */
export function ChangeDialog({ ticket: { row }, commands, close }: ChangeDialogProps) {
  const t = useWords(ticketWords)
  const common = useWords(commonWords)
  // Only what the reader put in: the rest is the ticket's, and whoever changes it meanwhile keeps it.
  const [typed, setTyped] = useState<TicketCorrection>({})
  const put = (part: TicketCorrection) => setTyped({ ...typed, ...part })
  const {
    subject = row.subject,
    priority = row.priority,
    type = row.type,
    tags = row.tags ?? [],
  } = typed
  const fields = changedFields(row, typed)
  const isEmpty = subject.trim() === ''
  return (
    <CommandDialog
      title={t('ticket.do_change')}
      commands={commands}
      close={close}
      ready={!isEmpty && Object.keys(fields).length > 0}
      missing={isEmpty ? undefined : t('ticket.nothing_changed')}
      takeTheirs={() => {
        setTyped({})
        commands.stale?.drop()
      }}
      send={() => commands.run((on) => changeTicket(on, fields), close)}
    >
      <TextInput
        data-autofocus
        label={t('ticket.subject')}
        maxLength={200}
        value={subject}
        onChange={(event) => put({ subject: event.currentTarget.value })}
      />
      <Select
        label={t('ticket.priority')}
        description={t('ticket.priority_hint')}
        allowDeselect={false}
        data={PRIORITIES.map((each) => ({ value: each, label: common(`common.priority_${each}`) }))}
        value={priority}
        onChange={(next) => put({ priority: (next ?? priority) as Priority })}
      />
      <Select
        label={t('ticket.type')}
        allowDeselect={false}
        data={TICKET_TYPES.map((each) => ({ value: each, label: common(`common.type_${each}`) }))}
        value={type}
        onChange={(next) => put({ type: (next ?? type) as TicketType })}
      />
      <TagsField
        label={t('ticket.tags')}
        description={t('ticket.tags_hint')}
        most={MOST_TAGS}
        tags={tags}
        change={(next) => put({ tags: [...next] })}
      />
    </CommandDialog>
  )
}
