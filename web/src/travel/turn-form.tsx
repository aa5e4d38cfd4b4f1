import type { TripView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { TRIPS, type Turns, turn } from './queries'
import { tripWords } from './words'

/** Carries a turn of a trip out, after which everything of trips is read again. */
export const useTurn = <Name extends keyof Turns>(of: TripView, name: Name, done: () => void) =>
  useChange({
    change: (wish: Turns[Name], command) => turn(of, name, wish, command),
    refresh: TRIPS,
    done,
  })

interface TurnFormProps<Wish> {
  readonly title: string
  readonly hint?: string
  readonly act: string
  readonly close: () => void
  /** What is wished for; undefined while something is missing. */
  readonly wish: Wish | undefined
  readonly change: {
    readonly mutate: (wish: Wish) => void
    readonly error: unknown
    readonly isPending: boolean
  }
  readonly children?: ReactNode
}

/** A short form that does one thing with a trip. */
export function TurnForm<Wish>({
  title,
  hint,
  act,
  close,
  wish,
  change,
  children,
}: TurnFormProps<Wish>) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) change.mutate(wish)
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
        {hint === undefined ? null : <p className="area-lead">{hint}</p>}
        {children}
        <ProblemNote error={change.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={change.isPending}>
            {act}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** The reason of what is done. */
export function ReasonField({
  value,
  change,
}: {
  readonly value: string
  readonly change: (reason: string) => void
}) {
  const t = useWords(tripWords)
  return (
    <TextInput
      label={t('trip.reason')}
      maxLength={300}
      autoComplete="off"
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
