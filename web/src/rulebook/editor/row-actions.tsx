import { IconArrowDown, IconArrowUp, IconRowInsertBottom, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../i18n/use-words'
import { useEditing } from './editing'
import { rowsAt, without, withRowMoved } from './json'
import { type RowAct, RowActs } from './row-acts'
import { editorWords } from './words'

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
  const acts: readonly RowAct[] = [
    ...(ordered
      ? [
          {
            Icon: IconArrowUp,
            label: t('edit.row_up', which),
            disabled: row === 0,
            act: () => change(withRowMoved(rules, at, row, row - 1)),
          },
          {
            Icon: IconArrowDown,
            label: t('edit.row_down', which),
            disabled: row === last,
            act: () => change(withRowMoved(rules, at, row, row + 1)),
          },
        ]
      : []),
    { Icon: IconRowInsertBottom, label: t('edit.insert_row', which), act: insert },
    {
      Icon: IconTrash,
      label: t('edit.remove_row', which),
      act: () => change(without(rules, `${at}/${row}`)),
    },
  ]
  return <RowActs acts={acts} />
}
