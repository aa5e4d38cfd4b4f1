import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'

/** One field of a short form. */
export interface Field<Name extends string> {
  readonly name: Name
  readonly label: string
  readonly required?: boolean
  readonly type?: 'text' | 'date' | 'tel' | 'email'
  readonly most?: number
  /** Chosen from these instead of typed. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly initial?: string
  /** What it leads to, where that is not plain. */
  readonly hint?: string
}

interface EntryDialogProps<Name extends string> {
  readonly title: string
  readonly fields: readonly Field<Name>[]
  readonly error: unknown
  readonly busy: boolean
  readonly close: () => void
  readonly save: (values: Readonly<Record<Name, string>>) => void
}

/** A short form in a dialog: a few lines, saved together. */
export function EntryDialog<Name extends string>(props: EntryDialogProps<Name>) {
  const { title, fields, error, busy, close, save } = props
  const common = useWords(commonWords)
  const [values, setValues] = useState(
    () =>
      Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial])) as Record<
        Name,
        string
      >,
  )
  const errors = fieldErrors(error)
  const set = (name: Name, value: string) => setValues((held) => ({ ...held, [name]: value }))
  const complete = fields.every(({ name, required }) => !required || values[name].trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save(values)
  }
  return (
    <Dialog close={close} size="sm" title={title}>
      <form className="form" onSubmit={submit}>
        {fields.map(({ name, label, type = 'text', most = 200, choices, hint }, index) =>
          choices ? (
            <Select
              key={name}
              label={label}
              allowDeselect={false}
              data={[...choices]}
              value={values[name]}
              onChange={(next) => set(name, next ?? values[name])}
              error={errors[name]}
            />
          ) : (
            <TextInput
              key={name}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              label={label}
              description={hint}
              type={type}
              maxLength={most}
              value={values[name]}
              onChange={(event) => set(name, event.currentTarget.value)}
              error={errors[name]}
            />
          ),
        )}
        <ProblemNote error={error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={busy}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
