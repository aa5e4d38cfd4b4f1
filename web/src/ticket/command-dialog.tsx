import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { StalePanel } from './stale-panel'
import type { HeldCommands } from './use-ticket-command'

interface CommandDialogProps {
  readonly title: string
  /** What its button says, where that is not its title. */
  readonly act?: string
  readonly commands: HeldCommands
  readonly close: () => void
  readonly ready: boolean
  /** What it still wants, while it is not ready for that. */
  readonly missing?: string | undefined
  /** Set where its fields show what is wrong with them. */
  readonly fieldsSayWhy?: boolean
  /** In a form that others fill in as well: puts what they wrote there. */
  readonly takeTheirs?: () => void
  readonly send: () => void
  readonly children: ReactNode
}

/** A dialog that does one thing to a ticket, and says there what stood in its way. */
export function CommandDialog(props: CommandDialogProps) {
  const { title, act = title, commands, close, ready, missing, takeTheirs, send, children } = props
  const form = useRef<HTMLFormElement>(null)
  const hindrance = commands.error ?? commands.stale
  useEffect(() => {
    // The button that was pressed let go of the focus while it was busy.
    if (hindrance && document.activeElement === document.body) whereToMend(form.current)?.focus()
  }, [hindrance])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) send()
  }
  return (
    <Dialog close={close} title={title}>
      <form ref={form} className="form" onSubmit={submit}>
        {children}
        {commands.stale ? <StalePanel stale={commands.stale} takeTheirs={takeTheirs} /> : null}
        {commands.error ? (
          <ProblemNote error={commands.error} fieldsSayWhy={props.fieldsSayWhy ?? false} />
        ) : null}
        <FormButtons close={close} missing={ready ? undefined : missing}>
          <Button type="submit" loading={commands.busy} disabled={!ready}>
            {act}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** The field that was refused, or what asks, or else the button to try again with. */
const whereToMend = (form: HTMLElement | null): HTMLElement | null | undefined =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
  form?.querySelector<HTMLElement>('.stale button') ??
  form?.querySelector<HTMLElement>('[type="submit"]')
