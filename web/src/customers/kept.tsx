import type { CustomerBook } from '@bylaw/contract'
import { IconPencil, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useChange } from '../area/use-change'
import type { CommandId } from '../command-id'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { EntryDialog, type Field } from './entry-dialog'
import { changedOf } from './model'
import { Panel } from './panel'
import { CUSTOMERS, remove } from './queries'
import { customerWords } from './words'

interface KeptProps<Entry extends { readonly id: string }, Name extends string> {
  readonly book: CustomerBook
  readonly what: 'contacts' | 'assets'
  readonly title: string
  readonly none: string
  readonly addLabel: string
  readonly entries: readonly Entry[]
  readonly nameOf: (entry: Entry) => string
  readonly columns: readonly {
    readonly label: string
    readonly cell: (entry: Entry) => ReactNode
  }[]
  readonly fields: readonly Field<Name>[]
  readonly add: (values: Readonly<Record<Name, string>>, command: CommandId) => Promise<unknown>
  /** How an entry is put right where it stands, if it can be; only what was changed is given. */
  readonly edit?: {
    readonly fields: readonly Field<Name>[]
    readonly valuesOf: (entry: Entry) => Readonly<Record<Name, string>>
    readonly save: (entry: Entry, changed: Partial<Record<Name, string>>) => Promise<unknown>
  }
}

/** Things written down about a customer, one a row; whoever works with the customer keeps them. */
export function Kept<Entry extends { readonly id: string }, Name extends string>(
  props: KeptProps<Entry, Name>,
) {
  const { book, what, title, entries, nameOf, columns, edit } = props
  const t = useWords(customerWords)
  const may = useMay()('customer.note')
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<string>()
  const add = useChange({
    change: props.add,
    refresh: [CUSTOMERS],
    done: () => setAdding(false),
  })
  const drop = useChange({
    change: (id: string, command) => remove(book.customer.id, what, id, command),
    refresh: [CUSTOMERS],
  })
  // As it is now: what somebody else saves meanwhile raises the version that a change is based on.
  const edited = entries.find(({ id }) => id === editing)
  return (
    <>
      <Panel
        title={title}
        none={props.none}
        isEmpty={entries.length === 0}
        addLabel={props.addLabel}
        add={may ? () => setAdding(true) : undefined}
      >
        <div className="listing-scroller">
          <table className="listing customer-kept">
            <caption className="only-spoken">{title}</caption>
            <thead>
              <tr>
                {columns.map(({ label }) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
                {may ? (
                  <th scope="col">
                    <span className="only-spoken">{t('customer.actions')}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  {columns.map(({ label, cell }, index) =>
                    index === 0 ? (
                      <th key={label} scope="row">
                        {cell(entry)}
                      </th>
                    ) : (
                      <td key={label} data-label={label}>
                        {cell(entry) || '—'}
                      </td>
                    ),
                  )}
                  {may ? (
                    <td className="acts">
                      {edit ? (
                        <button
                          type="button"
                          className="icon-button"
                          aria-label={t('customer.edit', { name: nameOf(entry) })}
                          onClick={() => setEditing(entry.id)}
                        >
                          <IconPencil size={15} aria-hidden />
                        </button>
                      ) : null}
                      <button
                        type="button"
                        className="icon-button"
                        aria-label={t('customer.remove', { name: nameOf(entry) })}
                        disabled={drop.isPending}
                        onClick={() => drop.mutate(entry.id)}
                      >
                        <IconX size={15} aria-hidden />
                      </button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ProblemNote error={drop.error} />
      </Panel>
      {adding ? (
        <EntryDialog
          title={props.addLabel}
          fields={props.fields}
          error={add.error}
          busy={add.isPending}
          close={() => setAdding(false)}
          save={(values) => add.mutate(values)}
        />
      ) : null}
      {edit && edited ? (
        <EditDialog
          title={t('customer.edit', { name: nameOf(edited) })}
          fields={edit.fields}
          values={edit.valuesOf(edited)}
          save={(changed) => edit.save(edited, changed)}
          close={() => setEditing(undefined)}
        />
      ) : null}
    </>
  )
}

interface EditDialogProps<Name extends string> {
  readonly title: string
  readonly fields: readonly Field<Name>[]
  readonly values: Readonly<Record<Name, string>>
  readonly save: (changed: Partial<Record<Name, string>>) => Promise<unknown>
  readonly close: () => void
}

/** Puts an entry right: what was not touched is left as it is, whoever changes it meanwhile. */
function EditDialog<Name extends string>(props: EditDialogProps<Name>) {
  const { title, fields, values, save, close } = props
  const [before] = useState(values)
  const change = useChange({ change: save, refresh: [CUSTOMERS], done: close })
  return (
    <EntryDialog
      title={title}
      fields={fields.map((field) => ({ ...field, initial: values[field.name] }))}
      error={change.error}
      busy={change.isPending}
      close={close}
      save={(wished) => change.mutate(changedOf(before, wished))}
    />
  )
}
