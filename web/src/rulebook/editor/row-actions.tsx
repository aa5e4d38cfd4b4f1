import { IconArrowDown, IconArrowUp, IconRowInsertBottom, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { useEditing } from './editing'
import { rowsAt, without, withRowMoved } from './json'
import { editorWords } from './words'
import './row-acts.css'

interface RowActionsProps {
  /** Pointer of the list. */
  readonly at: string
  readonly row: number
  readonly ordered: boolean
  readonly insert: () => void
}

/** What can be done with a row: moved where order counts, one added below, removed. */
export function RowActions({ at, row, ordered, insert }: RowActionsProps) {
  const t = useWords(editorWords)
  const { rules, change } = useEditing()
  const last = rowsAt(rules, at).length - 1
  const which = { row: row + 1 }
  const acts = [
    ...(ordered
      ? ([
          [
            'edit.row_up',
            IconArrowUp,
            row === 0,
            () => change(withRowMoved(rules, at, row, row - 1)),
          ],
          [
            'edit.row_down',
            IconArrowDown,
            row === last,
            () => change(withRowMoved(rules, at, row, row + 1)),
          ],
        ] as const)
      : []),
    ['edit.insert_row', IconRowInsertBottom, false, insert],
    ['edit.remove_row', IconTrash, false, () => change(without(rules, `${at}/${row}`))],
  ] as const
  return (
    <span className="row-acts">
      {acts.map(([word, Icon, disabled, act]) => (
        <button
          key={word}
          type="button"
          className="icon-button"
          disabled={disabled}
          title={t(word, which)}
          aria-label={t(word, which)}
          onClick={act}
        >
          <Icon size={15} stroke={1.8} aria-hidden />
        </button>
      ))}
    </span>
  )
}
