import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '../../i18n/use-words'
import { numericCell } from './cell'
import { CellInput } from './cell-input'
import { useEditing } from './editing'
import { rowsAt, withRow } from './json'
import { useLabel } from './label'
import { RowActions } from './row-actions'
import type { GridSection } from './sheet'
import { sumOf } from './sums'
import { editorWords } from './words'
import { wrongAt } from './wrong'

/** Rows that all look alike, as a table whose every cell is edited where it stands. */
export function Grid({ grid }: { grid: GridSection }) {
  const t = useWords(editorWords)
  const say = useLabel()
  const { rules, change, wrong } = useEditing()
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = rowsAt(rules, grid.at)
  const title = say(grid.title)
  const insert = (index: number) => {
    change(withRow(rules, grid.at, index, grid.fresh(rows)))
    focusLater(body.current, index, 0)
  }
  const move = (row: number, column: number) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    const to = row + (STEPS[event.key] ?? 0)
    if (to === row || event.altKey || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    if (to === rows.length && event.key === 'Enter') insert(to)
    else focusCell(body.current, to, column)
  }
  return (
    <section className="panel edit-grid">
      <header className="panel-head">
        <h2>{title}</h2>
        <p>{t(HINTS[grid.ordered ?? 'any'])}</p>
      </header>
      <div className="listing-scroller">
        <table
          className={
            grid.columns.length > WIDE_COLUMNS
              ? 'listing edit-table edit-table-wide'
              : 'listing edit-table'
          }
        >
          <caption className="only-spoken">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="row-number">
                <span className="only-spoken">{t('edit.row')}</span>
              </th>
              {grid.columns.map(({ label, at, cell }, column) => (
                <th
                  key={at}
                  scope="col"
                  className={numericCell(cell) ? 'num' : column === 0 ? 'cell-named' : undefined}
                >
                  {say(label)}
                </th>
              ))}
              <th scope="col" className="acts">
                <span className="only-spoken">{t('edit.row_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at this place.
              <tr key={row} data-wrong={wrongAt(wrong, `${grid.at}/${row}`)?.severity}>
                <th scope="row" className="row-number">
                  {row + 1}
                </th>
                {grid.columns.map(({ label, at, cell, empty }, column) => (
                  <td key={at} className={column === 0 ? 'cell-named' : undefined}>
                    <CellInput
                      at={`${grid.at}/${row}${at}`}
                      cell={cell}
                      empty={empty}
                      label={t('edit.cell', { row: row + 1, label: say(label) })}
                      onKeyDown={move(row, column)}
                    />
                  </td>
                ))}
                <td className="acts">
                  <RowActions
                    at={grid.at}
                    row={row}
                    ordered={grid.ordered !== undefined}
                    insert={() => insert(row + 1)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          {grid.sum && rows.length > 0 ? (
            <tfoot>
              <tr>
                <td />
                {grid.columns.map(({ at }, index) => (
                  <td key={at} className={at === grid.sum ? 'num' : undefined}>
                    {at === grid.sum ? sumOf(rows, at) : index === 0 ? t('edit.sum') : null}
                  </td>
                ))}
                <td />
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
      <footer className="edit-foot">
        {rows.length === 0 ? <p className="panel-note">{t('edit.no_rows')}</p> : null}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => insert(rows.length)}
        >
          {t('edit.add_row')}
        </Button>
      </footer>
    </section>
  )
}

/** With more columns than this a table is wider than its room on most screens. */
const WIDE_COLUMNS = 7

const HINTS = {
  first_that_fits: 'edit.order_hint',
  in_turn: 'edit.turn_hint',
  as_shown: 'edit.grid_hint',
  any: 'edit.grid_hint',
} as const

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

function focusCell(body: HTMLElement | null, row: number, column: number): void {
  const cell = body?.children[row]?.querySelectorAll('td')[column]
  const input = cell?.querySelector<HTMLElement>('input, select')
  input?.focus()
  if (input instanceof HTMLInputElement) input.select()
}

/** A row that was just added is there after the next drawing. */
const focusLater = (body: HTMLElement | null, row: number, column: number): void =>
  void requestAnimationFrame(() => focusCell(body, row, column))
