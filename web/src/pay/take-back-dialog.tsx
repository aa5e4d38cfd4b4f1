import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import type { CommandId } from '../command-id'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'

interface TakeBackProps {
  readonly title: string
  /** What is taken back. */
  readonly lead: string
  readonly label: string
  readonly act: string
  readonly takeBack: (reason: string, command: CommandId) => Promise<unknown>
  readonly refresh: readonly (readonly unknown[])[]
  readonly close: () => void
}

/** Takes something back that counts in a month of pay, with the reason that stays on record beside it. */
export function TakeBackDialog(props: TakeBackProps) {
  const { title, lead, label, act, takeBack, refresh, close } = props
  const [reason, setReason] = useState('')
  const taking = useChange({ change: takeBack, refresh, done: close })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') taking.mutate(reason.trim())
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{lead}</p>
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={300}
          label={label}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <ProblemNote error={taking.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={taking.isPending}>
            {act}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
