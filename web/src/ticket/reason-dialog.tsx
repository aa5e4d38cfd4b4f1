import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { StalePanel } from './stale-panel'
import type { TicketCommands } from './use-ticket-command'

interface ReasonDialogProps {
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly commands: TicketCommands
  readonly close: () => void
  readonly send: (text: string) => void
}

/** A step that must say why: closing names its outcome, reopening its reason. */
export function ReasonDialog({ title, lead, label, commands, close, send }: ReasonDialogProps) {
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(text.trim())
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
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
        {commands.stale ? <StalePanel stale={commands.stale} /> : null}
        {commands.error ? <ProblemNote error={commands.error} /> : null}
        <FormButtons close={close}>
          <Button type="submit" loading={commands.busy} disabled={text.trim() === ''}>
            {title}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
