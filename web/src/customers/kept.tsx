import type { CustomerBook } from '@bylaw/contract'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useChange } from '../area/use-change'
import type { CommandId } from '../command-id'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { EntryDialog, type Field } from './entry-dialog'
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
}

/** Things written down about a customer, one a row; whoever works with the customer keeps them. */
export function Kept<Entry extends { readonly id: string }, Name extends string>(
  props: KeptProps<Entry, Name>,
) {
  const { book, what, title, entries, nameOf, columns } = props
  const t = useWords(customerWords)
  const may = useMay()('customer.note')
  const [adding, setAdding] = useState(false)
  const add = useChange({
    change: props.add,
    refresh: [CUSTOMERS],
    done: () => setAdding(false),
  })
  const drop = useChange({
    change: (id: string, command) => remove(book.customer.id, what, id, command),
    refresh: [CUSTOMERS],
  })
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
          <table className="listing">
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
                      <td key={label}>{cell(entry) || '—'}</td>
                    ),
                  )}
                  {may ? (
                    <td className="acts">
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
    </>
  )
}
