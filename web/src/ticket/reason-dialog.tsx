import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { CommandDialog } from './command-dialog'
import type { HeldCommands } from './use-ticket-command'

interface ReasonDialogProps {
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly commands: HeldCommands
  readonly close: () => void
  readonly send: (text: string) => void
}

/** A step that must say why: closing names its outcome, reopening its reason. */
export function ReasonDialog({ title, lead, label, commands, close, send }: ReasonDialogProps) {
  const [text, setText] = useState('')
  const said = text.trim()
  return (
    <CommandDialog
      title={title}
      commands={commands}
      close={close}
      ready={said !== ''}
      send={() => send(said)}
    >
      <Textarea
        data-autofocus
        label={label}
        description={lead}
        required
        withAsterisk={false}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
