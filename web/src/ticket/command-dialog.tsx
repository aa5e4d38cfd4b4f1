import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { StalePanel } from './stale-panel'
import type { TicketCommands } from './use-ticket-command'

interface CommandDialogProps {
  readonly title: string
  readonly commands: TicketCommands
  readonly close: () => void
  readonly ready: boolean
  /** In a form that others fill in as well: puts what they wrote there. */
  readonly takeTheirs?: () => void
  readonly send: () => void
  readonly children: ReactNode
}

/** A dialog that does one thing to a ticket, and says there what stood in its way. */
export function CommandDialog(props: CommandDialogProps) {
  const { title, commands, close, ready, takeTheirs, send, children } = props
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
        {children}
        {commands.stale ? <StalePanel stale={commands.stale} takeTheirs={takeTheirs} /> : null}
        {commands.error ? <ProblemNote error={commands.error} /> : null}
        <FormButtons close={close}>
          <Button type="submit" loading={commands.busy} disabled={!ready}>
            {title}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
